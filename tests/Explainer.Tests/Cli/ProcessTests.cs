using System.Diagnostics;

namespace Explainer.Tests.Cli;

/// <summary>The command itself, in processes of their own, on a copy of a real site.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TempFolder here = Copied("norland", "here");
    private readonly TempFolder there = Copied("norland", "there/is a folder/ünder");

    public void Dispose()
    {
        here.Dispose();
        there.Dispose();
    }

    [Fact]
    public async Task Another_folder_zone_culture_and_number_of_cores_give_the_same_bytes()
    {
        var (first, output) = await Run(here["here"], ["build", "--strict"], []);
        Assert.True(first == 0, output);
        var (second, again) = await Run(there["there/is a folder/ünder"], ["build", "--strict"], new()
        {
            ["TZ"] = "Pacific/Kiritimati",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["LANG"] = "tr_TR.UTF-8",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        });
        Assert.True(second == 0, again);
        var (one, other) = (here.Tree("here/public"), there.Tree("there/is a folder/ünder/public"));
        Assert.Equal(one.Keys, other.Keys);
        Assert.Equal([], one.Where(file => other[file.Key] != file.Value).Select(file => file.Key));
        Assert.Contains("build-manifest.json", one.Keys);
    }

    [Fact]
    public async Task Verify_names_what_hangs_on_the_machine_and_nothing_else()
    {
        here.Write("here/layouts/404.cshtml", "@model NotFoundView\n@{ Layout = \"base\"; }\n<h1>@System.TimeZoneInfo.Local.Id</h1>\n");
        var (code, output) = await Run(here["here"], ["verify"], []);
        Assert.Equal(1, code);
        Assert.Collection(
            output.TrimEnd().Split('\n'),
            line => Assert.StartsWith("404.html: the builds differ from byte ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("build-manifest.json: the builds differ from byte ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("The builds differ: something in a layout depends on the machine", line, StringComparison.Ordinal));
    }

    private static TempFolder Copied(string site, string to)
    {
        var folder = new TempFolder();
        var from = Repository.At("tests", "Explainer.Tests", "Sites", site);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.StartsWith(Path.Join(from, "expected"), StringComparison.Ordinal)))
            folder.Write(Path.Join(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        return folder;
    }

    private static async Task<(int Code, string Output)> Run(string folder, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Explainer.Cli.ExitCode).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await error);
    }
}
