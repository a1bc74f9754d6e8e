using Explainer.Cli;
using Explainer.Tests.Rendering.Pictures;

namespace Explainer.Tests.Cli;

/// <summary>A site with pictures, by the command: what it publishes, what it keeps, and that the checker of finished sites agrees with it.</summary>
public sealed class PictureCommandTests : IDisposable
{
    private readonly TempFolder site = new TempFolder()
        .Write("site.yml", "title: T\nbase-url: https://example.org/x/\n")
        .Write("content/actors/arland.md", "---\nname: Arland\ntype: state\nsummary: A state.\n---\n![A map](map.png)\n")
        .Write("content/actors/map.png", new TestPicture("png", 120, 90) { IsTransparent = true }.Bytes)
        .Write("content/articles/a.md", "---\ntitle: A\ndate: 2022-01-01\nsummary: S\nactors: [arland]\nphoto: { file: a%20quay.jpg, alt: A quay, caption: A quay, credit: C, rights: own }\n---\nArland waits.\n\n**Why it matters:** So.\n")
        .Write("content/articles/a quay.jpg", new TestPicture("jpg", 500, 300).Bytes);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_site_with_pictures_is_clean_to_the_checker_of_finished_sites_too()
    {
        Assert.Equal((0, ""), await Run("build", "--strict", "--source", site.Path));
        Assert.Equal((0, ""), await Run("check", "--site", site["_site"], "--strict", "--rule", "output/unused-asset=error", "--base-url", "https://example.org/x/"));
        Assert.Equal(site.Read("content/articles/a quay.jpg"), site.Read("_site/articles/a quay.jpg"));
    }

    [Fact]
    public async Task Pictures_are_made_once_and_a_check_makes_but_what_it_must_know()
    {
        Assert.Equal((0, ""), await Run("check", "--source", site.Path));
        var known = site.Tree(".explainer/made").Count;
        Assert.Equal((0, ""), await Run("build", "--source", site.Path));
        var made = site.Tree(".explainer/made");
        Assert.True(made.Count > known);
        var pages = site.Tree("_site");
        Directory.Delete(site["_site"], recursive: true);
        Assert.Equal((0, ""), await Run("build", "--source", site.Path));
        Assert.Equal(made, site.Tree(".explainer/made"));
        Assert.Equal(pages, site.Tree("_site"));
    }

    private static async Task<(int Code, string Problems)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error, Color: false);
        var code = await ExplainerCommand.RunAsync(arguments, SitePipeline.Standard, terminal);
        return (code, output.ToString());
    }
}
