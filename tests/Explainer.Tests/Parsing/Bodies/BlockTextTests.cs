using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Parsing.Bodies;

public sealed class BlockTextTests
{
    [Fact]
    public void Emphasis_and_links_do_not_divide_text_but_blocks_do()
    {
        var blocks = BlockText.Split(Parsed.Article("A *b* [c](/d/) `e<` f\ng\n- h\n- Details: i\n\n| j | k |\n|---|---|\n| l | m |").Parts);
        Assert.Equal(["A b c e< f", "g", "h", "i", "j", "k", "l", "m"], blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_place_in_the_text_leads_to_part_and_source()
    {
        var parts = Parsed.Page("> Mr **Yair**\n> Lapid &amp; [Co](/c/) [[iran]]").Parts;
        var block = Assert.Single(BlockText.Split(parts, _ => "Iran"));
        Assert.Equal("Mr Yair\nLapid & Co Iran", block.Text);
        Assert.Equal("Yair**\n> Lapid", block.SpanOf(3, 10)?.Text);
        Assert.Equal("pid", block.SpanOf(10, 3)?.Text);
        Assert.Equal("&amp;", block.SpanOf(14, 1)?.Text);
        Assert.Equal("[[iran]]", block.SpanOf(21, 2)?.Text);
        Assert.True(block.IsLinkable(3, 10));
        Assert.False(block.IsLinkable(14, 4));
        Assert.False(block.IsLinkable(19, 4));
        Assert.Equal(("Yair", 2), (((TextRun)parts[block.Locate(5).Part]).Text, block.Locate(5).Offset));
        Assert.Equal(block.Pieces.Length - 1, block.PieceAt(block.Text.Length));
    }

    [Theory]
    [InlineData("A *b*\nc\n\n- d\n- `e &lt; f`  \n  g", "A b c\nd\ne &lt; f g")]
    [InlineData("[[iran]] and [[iran|it]][^1] [@x].\n\n[^1]: n", "iran and it .")]
    [InlineData("a\n\n```\nb < c\nd\n```\n\ne", "a\nb < c\nd\ne")]
    [InlineData("![alt](x) a", "a")]
    public void Plain_text(string markdown, string expected) => Assert.Equal(expected, PlainText.Of(Parsed.Page(markdown).Parts));
}
