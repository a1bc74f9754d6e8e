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
        // With pictures for social networks, of which the manifest has the hashes.
        foreach (var (folder, path) in new[] { (here, "here/site.yml"), (there, "there/is a folder/ünder/site.yml") })
            folder.Write(path, folder.Read(path) + "\nsocial-images: true\n");
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
        Assert.Contains(one.Keys, path => path.StartsWith("assets/cards/articles/", StringComparison.Ordinal));
    }

    // In the place of the libraries lies another one: whoever loads them fails.
    [Fact]
    public async Task Libraries_that_draw_are_loaded_only_for_pictures_and_told_in_one_line_where_they_fail()
    {
        var tool = Path.GetDirectoryName(typeof(Explainer.Cli.ExitCode).Assembly.Location)!;
        foreach (var file in Directory.EnumerateFiles(tool).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
            here.Link("tool/" + Path.GetFileName(file), file);
        foreach (var (library, bytes) in new[] { ("SkiaSharp.dll", "Polly.Core.dll"), ("HarfBuzzSharp.dll", "Polly.Core.dll"), ("explainer.dll", "explainer.dll") })
        {
            File.Delete(here["tool/" + library]);
            here.Write("tool/" + library, await File.ReadAllBytesAsync(Path.Join(tool, bytes), TestContext.Current.CancellationToken));
        }

        var command = here["tool/explainer.dll"];
        var (without, output) = await Run(here["here"], ["build", "--quiet"], [], command);
        Assert.True(without == 0, output);
        var published = here.Tree("here/public");

        here.Write("here/site.yml", here.Read("here/site.yml") + "\nsocial-images: true\n");
        var (with, said) = await Run(here["here"], ["build", "--quiet"], [], command);
        Assert.Equal(3, with);
        Assert.Matches("^explainer: the pictures for social networks cannot be drawn on this machine: [^\n]+Sharp[^\n]+social-images[^\n]+Nothing was published\n$", said);
        Assert.Equal(published, here.Tree("here/public"));

        var (check, problems) = await Run(here["here"], ["check", "--strict"], [], command);
        Assert.True(check == 0, problems);
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

    private static async Task<(int Code, string Output)> Run(string folder, string[] arguments, Dictionary<string, string> environment, string? command = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", command ?? typeof(Explainer.Cli.ExitCode).Assembly.Location, .. arguments])
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
