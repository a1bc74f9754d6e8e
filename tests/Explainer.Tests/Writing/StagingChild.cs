using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Explainer.Rendering;
using Explainer.Writing;

namespace Explainer.Tests.Writing;

/// <summary>The test program started a second time, to be killed while it publishes.</summary>
internal static class StagingChild
{
    public const int Files = 100;
    public const string Text = "two";

    private const string Variable = "EXPLAINER_TESTS_STAGE_IN";

    /// <summary>Starts a process that publishes, and waits until it stands before a step.</summary>
    public static Process StartAndStopAt(string site, int step)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(StagingChild).Assembly.Location]) { RedirectStandardOutput = true };
        start.Environment[Variable] = $"{step}:{site}";
        var child = Process.Start(start)!;
        Assert.Equal("ready", child.StandardOutput.ReadLine());
        return child;
    }

#pragma warning disable CA2255 // The one way into a test program before its own main.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void RunAsChild()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split(':', 2) is not [var stop, var site])
            return;
        using var output = StagedOutput.Open(site, Path.Join(site, "_site"));
        for (var i = 0; i < Files; i++)
            output.Accept(new OutputFile($"p{i}/index.html", Encoding.UTF8.GetBytes(Text), []));
        output.BeforeStep = step =>
        {
            if (step != int.Parse(stop, CultureInfo.InvariantCulture))
                return;
            Console.WriteLine("ready");
            Thread.Sleep(Timeout.Infinite);
        };
        output.Commit();
    }
}
