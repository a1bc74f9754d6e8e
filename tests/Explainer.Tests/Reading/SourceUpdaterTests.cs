using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Reading;
using FsCheck.Xunit;

namespace Explainer.Tests.Reading;

public sealed class SourceUpdaterTests
{
    private static readonly string[] Names = ["a.md", "b.md", "c.yml", "x.png", ".hidden.md", "d.MD"];
    private static readonly string[] Folders = ["content", "content/articles", "content/articles/in", "content/pages", "layouts", "layouts/assets", "layouts/partials"];

    [Property(MaxTest = 60)]
    public void Whatever_was_touched_the_site_is_read_as_if_for_the_first_time(byte[] picks)
    {
        using var site = new TempFolder().Write("site.yml", "title: T\n").Write("content/articles/a.md", "A").Write("content/articles/in/b.md", "B");
        var known = SourceReader.Read(site.Path);
        foreach (var touched in (picks ?? []).Chunk(4).Select(pick => Touch(site, pick)))
        {
            var kept = known;
            known = SourceUpdater.Update(site.Path, false, known, touched);
            var fresh = SourceReader.Read(site.Path);
            Assert.Equal(Texts(fresh), Texts(known));
            Assert.Equal(fresh.ContentAssets.Concat(fresh.LayoutAssets).Select(a => (a.Path, a.Sha256)), known.ContentAssets.Concat(known.LayoutAssets).Select(a => (a.Path, a.Sha256)));
            Assert.Equal(fresh.Problems.Select(p => p.Message), known.Problems.Select(p => p.Message));
            Assert.Equal(Same(kept.Content, fresh.Content), kept.Content.Count(known.Content.Contains));
        }
    }

    [Fact]
    public void What_came_and_went_is_nothing_new()
    {
        using var site = new TempFolder().Write("site.yml", "title: T\n").Write("content/articles/a.md", "A").Write("content/articles/x.png", [1]);
        var known = SourceReader.Read(site.Path);
        Assert.Equal(known, SourceUpdater.Update(site.Path, false, known, new HashSet<string> { "content/articles/a.md~", "content/articles/4913", "content/articles/new.md", "content/articles/.a.md.swp" }));
        site.Write("content/articles/a.md", "A").Write("content/articles/x.png", [1]);
        Assert.Equal(known, SourceUpdater.Update(site.Path, false, known, new HashSet<string> { "content/articles/a.md", "content/articles/x.png", "site.yml" }));
    }

    private static IEnumerable<(string, string)> Texts(SourceSet site) => site.Content.Concat(site.Layouts).Append(site.Configuration).Select(f => (f.Path, f.Text));

    // How many files are as they were: so many have to be the same objects.
    private static int Same(ImmutableArray<SourceFile> before, ImmutableArray<SourceFile> now) =>
        before.Count(file => now.Any(f => f.Path == file.Path && f.Text == file.Text));

    private static HashSet<string> Touch(TempFolder site, byte[] pick)
    {
        int At(int index, int of) => index < pick.Length ? pick[index] % of : 0;
        var path = $"{Folders[At(1, Folders.Length)]}/{Names[At(2, Names.Length)]}";
        var full = site[path];
        switch (At(0, 6))
        {
            case 0 when File.Exists(full):
                File.Delete(full);
                return [path];
            case 1 when File.Exists(full) && !File.Exists(full + ".md"):
                File.Move(full, full + ".md");
                return [path, path + ".md"];
            case 2 when Directory.Exists(site["content/pages"]):
                Directory.Delete(site["content/pages"], recursive: true);
                return ["content/pages"];
            case 3:
                site.Write(path, [0xff, (byte)At(3, 256)]);
                return [path];
            case 4:
                site.Write("site.yml", $"title: T{At(3, 9)}\n");
                return ["site.yml"];
            default:
                site.Write(path, $"text {At(3, 256)}");
                return [path];
        }
    }
}
