using System.Diagnostics;
using System.Text.Json;
using Explainer.Tests;

namespace Explainer.Browser;

/// <summary>Every page keeps to HTML's own rules, as the W3C's Nu checker reads them: it is a Java program, run where Java is.</summary>
/// <param name="sites">The built sites.</param>
public sealed class NuTests(Sites sites)
{
    [Theory]
    [InlineData("own")]
    [InlineData("stress")]
    [InlineData("photos")]
    public async Task The_Nu_checker_finds_no_error_on_any_page(string which)
    {
        var jar = Repository.At("TestResults", "nu", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar))
            Assert.Skip("There is no Nu checker: tests/run fetches it where java and npm are installed, and here one of them is missing.");
        var site = await (which switch { "own" => sites.OwnAsync(), "stress" => sites.StressAsync(), _ => sites.PhotosAsync() });
        var start = new ProcessStartInfo("java", ["-Xss4m", "-jar", jar, "--errors-only", "--format", "json", "--exit-zero-always", "--skip-non-html", site.Folder])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var java = Process.Start(start)!;
        var silence = java.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var answer = await java.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await silence;
        await java.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, java.ExitCode);
        using var report = JsonDocument.Parse(answer);
        var faults = report.RootElement.GetProperty("messages").EnumerateArray()
            .Select(m => $"{Text(m, "url")}({Text(m, "lastLine")}): {Text(m, "message")}\n    {Text(m, "extract")}").ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} errors\n{string.Join('\n', faults.Take(20))}");
    }

    private static string Text(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";
}
