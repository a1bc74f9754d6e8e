using System.Text;
using Explainer.Checking.Facts;
using Explainer.Diagnostics;
using FsCheck.Xunit;

namespace Explainer.Tests.Checking.Facts;

public class PageReaderTests
{
    [Fact]
    public void Each_url_has_its_kind_element_and_place()
    {
        var facts = PageReader.Read("<!doctype html>\n<p>é <a class=x href='a&amp;b'>x</a>\r\n  <img alt=''\n src=c.png>");

        Assert.Equal([new(Explainer.Checking.UseKind.Link, "a", "a&b", new LinePosition(2, 17)), new(Explainer.Checking.UseKind.Image, "img", "c.png", new LinePosition(4, 2))], facts.Uses);
    }

    [Fact]
    public void Lines_are_counted_beyond_65535()
    {
        var facts = PageReader.Read(new string('\n', 70_000) + "<a href=x>y</a>");

        Assert.Equal(new LinePosition(70_001, 4), facts.Uses[0].At);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_page() =>
        Assert.Equal(new LinePosition(1, 4), PageReader.Read(Encoding.UTF8.GetBytes("\ufeff<a href=x>y</a>")).Uses[0].At);

    [Fact]
    public void Ids_and_anchor_names_are_kept_apart_and_repeats_are_known()
    {
        var facts = PageReader.Read("<p id=a><p id=a><a name=n></a><input name=m><svg id=s><g id='é'/></svg>");

        Assert.Equal(["a", "s", "é"], facts.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(["n"], facts.AnchorNames);
        Assert.Equal("a", Assert.Single(facts.RepeatedIds).Name);
    }

    [Fact]
    public void Raw_text_within_a_drawing_is_markup()
    {
        var facts = PageReader.Read("<svg><title><a href=x>y</a></title></svg><title><a href=no></a></title>");

        Assert.Equal("x", Assert.Single(facts.Uses).Url);
    }

    [Fact]
    public void Nested_templates_end_with_the_outer_one()
    {
        var facts = PageReader.Read("<template><template></template><a href=no></a></template><a href=yes>y</a>");

        Assert.Equal("yes", Assert.Single(facts.Uses).Url);
    }

    [Fact]
    public void A_long_page_is_read_whole()
    {
        var html = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p id=p{i}>Text “{i}” <a href='#p{i}'>x</a></p>\n"));

        var facts = PageReader.Read(Encoding.UTF8.GetBytes(html));

        Assert.Equal((20_000, 20_000), (facts.Ids.Count, facts.Uses.Count));
        Assert.Equal(20_000, facts.Uses[^1].At.Line);
    }

    [Property]
    public bool Any_bytes_are_read_to_their_end(byte[]? bytes) => PageReader.Read(bytes ?? []).Uses.Count >= 0;
}
