using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.Tests.Reading;

public sealed class SourceReaderTests : IDisposable
{
    private readonly TempFolder site = new TempFolder().Write("site.yml", "title: T\n").Write("content/articles/a.md", "A");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Files_are_sorted_into_texts_and_assets_by_path()
    {
        site.Write("content/sources.yml", "[]").Write("content/b.YAML", "[]").Write("content/pages/Z.png", [1, 2]).Write("content/pages/a.pdf", [3])
            .Write("content/.hidden.md", "no").Write("content/.git/x.md", "no").Write("notes.md", "no");
        var read = Read();
        Assert.Equal(["content/articles/a.md", "content/b.YAML", "content/sources.yml"], read.Content.Select(f => f.Path));
        Assert.Equal(["content/pages/Z.png", "content/pages/a.pdf"], read.ContentAssets.Select(f => f.Path));
        Assert.Equal("title: T\n", read.Configuration.Text);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void An_asset_knows_its_length_and_hash_and_opens()
    {
        site.Write("content/x.png", [1, 2, 3]);
        var asset = Assert.Single(Read().ContentAssets);
        Assert.Equal(3, asset.Length);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])), asset.Sha256);
        using var stream = asset.Open();
        Assert.Equal(1, stream.ReadByte());
    }

    [Fact]
    public void A_byte_order_mark_is_dropped()
    {
        site.Write("content/articles/a.md", [0xEF, 0xBB, 0xBF, (byte)'x']);
        Assert.Equal("x", Read().Content[0].Text);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_named_where_it_stands_and_the_file_left_out()
    {
        site.Write("content/articles/a.md", [.. "ä\nb é "u8, 0xE9, .. " c"u8, 0xFF]);
        var read = Read();
        Assert.Empty(read.Content);
        var problem = Assert.Single(read.Problems);
        Assert.Equal("content/not-utf8", problem.Rule.Name);
        Assert.Equal("byte 0xE9 is not UTF-8", problem.Message);
        Assert.Equal(new LinePosition(2, 5), problem.At!.Value.From);
        Assert.Equal("\uFFFD", problem.At.Value.Text);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3 }, 1)]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0x80 }, 2)]
    public void Cut_and_surrogate_bytes_are_not_utf8(byte[] bytes, int column)
    {
        site.Write("content/articles/a.md", bytes);
        Assert.Equal(column, Assert.Single(Read().Problems).At!.Value.From.Column);
    }

    [Fact]
    public void Utf16_is_told_by_its_mark()
    {
        site.Write("content/articles/a.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("abc")]);
        Assert.Equal("the file is UTF-16; save it as UTF-8", Assert.Single(Read().Problems).Hint);
    }

    [Fact]
    public void A_file_of_the_sites_replaces_the_built_in_one_of_its_name()
    {
        site.Write("layouts/zz.cshtml", "own").Write("layouts/partials/p.cshtml", "p").Write("layouts/assets/s.css", "s").Write("layouts/README.md", "no");
        var read = Read();
        Assert.Equal("own", read.Layouts.Single(l => l.Path == "layouts/zz.cshtml").Text);
        Assert.Contains(read.Layouts, l => l.Path == "layouts/partials/p.cshtml");
        Assert.Contains(read.LayoutAssets, l => l.Path == "layouts/assets/s.css");
        Assert.DoesNotContain(read.LayoutAssets, l => l.Path == "layouts/README.md");
        Assert.Equal(BuiltInLayouts.Layouts.Select(l => l.Path).Append("layouts/zz.cshtml").Append("layouts/partials/p.cshtml").Distinct().Order(StringComparer.Ordinal), read.Layouts.Select(l => l.Path));
    }

    [Fact]
    public void Built_in_layouts_only_leaves_the_sites_own_unread()
    {
        site.Write("layouts/zz.cshtml", [0xFF]).Write("layouts/assets/zz.css", "s");
        var read = SourceReader.Read(site.Path, builtInLayoutsOnly: true);
        Assert.Equal(BuiltInLayouts.Layouts.Select(l => l.Path).Order(StringComparer.Ordinal), read.Layouts.Select(l => l.Path));
        Assert.DoesNotContain(read.LayoutAssets, l => l.Path == "layouts/assets/zz.css");
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_folder_without_site_yml_is_no_site()
    {
        File.Delete(site["site.yml"]);
        Assert.Contains("no site.yml", Assert.Throws<MissingSiteException>(Read).Message, StringComparison.Ordinal);
        Assert.Throws<MissingSiteException>(() => SourceReader.Read(site["nowhere"]));
    }

    [Fact]
    public void A_site_yml_that_is_no_text_is_no_site()
    {
        site.Write("site.yml", [0xFF]);
        Assert.Throws<MissingSiteException>(Read);
    }

    [Fact]
    public void A_site_without_content_is_read_with_a_warning()
    {
        Directory.Delete(site["content"], recursive: true);
        Assert.Equal("content/missing-folder", Assert.Single(Read().Problems).Rule.Name);
    }

    [Fact]
    public void A_file_that_the_machine_keeps_to_itself_is_told()
    {
        // A lock and not the mode of the file: root may read every mode.
        site.Write("content/articles/a.md", "x");
        using var locked = new FileStream(site["content/articles/a.md"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var problem = Assert.Single(Read().Problems);
        Assert.Equal(("content/unreadable", "content/articles/a.md"), (problem.Rule.Name, problem.At!.Value.File.Path));
    }

    [Fact]
    public void A_link_inside_the_site_is_followed_and_keeps_its_own_path()
    {
        site.Write("shared/p.md", "P").Link("content/pages", "../shared").Link("content/one.md", "articles/a.md");
        var read = Read();
        Assert.Equal(["content/articles/a.md", "content/one.md", "content/pages/p.md"], read.Content.Select(f => f.Path));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_link_that_leaves_the_site_is_refused()
    {
        using var elsewhere = new TempFolder().Write("secret.md", "S");
        site.Link("content/out", elsewhere.Path).Link("content/out.md", elsewhere["secret.md"]);
        var read = Read();
        Assert.Equal(["content/articles/a.md"], read.Content.Select(f => f.Path));
        Assert.Equal(["content/outside-root", "content/outside-root"], read.Problems.Select(p => p.Rule.Name));
        Assert.Equal(["content/out", "content/out.md"], read.Problems.Select(p => p.At!.Value.File.Path));
    }

    [Fact]
    public void A_link_out_through_a_link_is_refused()
    {
        using var elsewhere = new TempFolder().Write("secret.md", "S");
        site.Link("way", elsewhere.Path).Link("content/out.md", "../way/secret.md");
        Assert.Equal("content/outside-root", Assert.Single(Read().Problems).Rule.Name);
    }

    [Fact]
    public void A_link_into_a_hidden_folder_is_refused()
    {
        site.Write(".git/config", "token").Link("content/config.txt", "../.git/config");
        var read = Read();
        Assert.Empty(read.ContentAssets);
        Assert.Equal("content/config.txt is a link to .git/config, which is hidden", Assert.Single(read.Problems).Message);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        site.Link("content/self", "self").Link("content/up", "..").Link("content/a/b", "../c").Link("content/c/d", "../a").Link("content/gone.md", "nowhere.md");
        var read = Read();
        Assert.Equal(["content/articles/a.md"], read.Content.Select(f => f.Path));
        Assert.Equal(
            ["content/a/b/d", "content/c/d/b", "content/gone.md", "content/self", "content/up"],
            read.Problems.Select(p => p.At!.Value.File.Path));
        Assert.All(read.Problems, p => Assert.Equal("content/bad-symlink", p.Rule.Name));
    }

    [Fact]
    public void A_site_behind_a_link_is_read()
    {
        using var other = new TempFolder();
        other.Link("here", site.Path);
        Assert.Single(SourceReader.Read(other["here"]).Content);
    }

    [Fact]
    public void Names_keep_their_unicode_form()
    {
        const string Composed = "content/pages/\u00E9.md", Decomposed = "content/pages/e\u0301/a.md";
        site.Write(Composed, "1").Write(Decomposed, "2");
        Assert.Equal(["content/articles/a.md", Decomposed, Composed], Read().Content.Select(f => f.Path));
    }

    private SourceSet Read() => SourceReader.Read(site.Path);
}
