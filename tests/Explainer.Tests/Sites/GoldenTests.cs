using System.Text;
using System.Text.RegularExpressions;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;
using Explainer.Reading;

namespace Explainer.Tests.Sites;

/// <summary>
/// Whole sites, kept as they come out. UPDATE_GOLDEN=1 writes what comes out now; look at the difference before you keep it. Files of
/// the layouts' own are left out, and their hashes in names, so that a style sheet's change touches no page.
/// </summary>
public sealed partial class GoldenTests
{
    [Theory]
    [InlineData("norland")]
    public async Task A_site_comes_out_as_it_was(string name)
    {
        var folder = Repository.At("tests", "Explainer.Tests", "Sites", name);
        var build = await MemoryBuild.RunAsync(SourceReader.Read(folder, builtInLayoutsOnly: true), new());
        Assert.Equal([], build.Result.Problems.Where(p => p.Severity > Severity.Info).Select(p => $"{p.At?.File.Path}({p.At?.From.Line},{p.At?.From.Column}): {p.Rule.Name}: {p.Sentence()}"));

        var made = build.Files.Keys.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal))
            .ToDictionary(path => path, path => Hash().Replace(build.Text(path), "$1.HASH."), StringComparer.Ordinal);
        var expected = Path.Join(folder, "expected");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            Bless(expected, made);

        var kept = Directory.EnumerateFiles(expected, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(path => Path.GetRelativePath(expected, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        Assert.Equal(kept.Keys.Order(StringComparer.Ordinal), made.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, text) in made.OrderBy(file => file.Key, StringComparer.Ordinal))
            Assert.True(kept[path] == text, $"{path}: {FirstDifference(kept[path], text)}\nUPDATE_GOLDEN=1 tests/run keeps what comes out now.");
    }

    private static void Bless(string expected, Dictionary<string, string> made)
    {
        if (Directory.Exists(expected))
            Directory.Delete(expected, recursive: true);
        foreach (var (path, text) in made)
        {
            var file = Path.Join(expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
    }

    private static string FirstDifference(string before, string now)
    {
        var (old, fresh) = (before.Split('\n'), now.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(old.Length, fresh.Length)).FirstOrDefault(i => old[i] != fresh[i], Math.Min(old.Length, fresh.Length));
        return $"line {line + 1}\n  - {old.ElementAtOrDefault(line)}\n  + {fresh.ElementAtOrDefault(line)}";
    }

    [GeneratedRegex(@"(assets/[\w./-]+?)\.[0-9a-f]{10}\.")]
    private static partial Regex Hash();
}
