using Explainer.Rendering.Layouts;

namespace Explainer.Tests.Rendering.Layouts;

public sealed class IndentTrimmerTests
{
    [Theory]
    [InlineData("<ul>\n    <li>a</li>\n  </ul>\n", "<ul>\n<li>a</li>\n</ul>\n")]
    [InlineData("<p>\n\n  a <b>b</b>\n  c  d</p>", "<p>\na <b>b</b>\nc  d</p>")]
    [InlineData("a\r\n\tb", "a\nb")]
    [InlineData("<p title=\"a\n   b\"\n   class='x'>\n  c</p>", "<p title=\"a\n   b\"\n   class='x'>\nc</p>")]
    [InlineData("<pre>\n  a\n    <b>b</b>\n</pre>\n  c", "<pre>\n  a\n    <b>b</b>\n</pre>\nc")]
    [InlineData("<PRE class=\"x\">\n  a</PRE>\n  b", "<PRE class=\"x\">\n  a</PRE>\nb")]
    [InlineData("<textarea>\n  a</textarea>\n  b", "<textarea>\n  a</textarea>\nb")]
    [InlineData("<script>\n  a(`\n  `)</script>\n  b", "<script>\n  a(`\n  `)</script>\nb")]
    [InlineData("<!-- a\n  > b -->\n  c", "<!-- a\n  > b -->\nc")]
    [InlineData("<present>\n  a", "<present>\na")]
    public void Only_white_space_that_no_browser_shows_is_taken_out(string html, string trimmed) =>
        Assert.Equal(trimmed, new IndentTrimmer().Trim(html));

    [Fact]
    public void What_stands_between_two_pieces_is_within_what_the_first_left_open()
    {
        var trimmer = new IndentTrimmer();
        Assert.Equal("<p data-a=\"\n  ", trimmer.Trim("<p data-a=\"\n  "));
        Assert.Equal("\n  \">\n<pre>\n  ", trimmer.Trim("\n  \">\n  <pre>\n  "));
        Assert.Equal("\n  </pre>\na", trimmer.Trim("\n  </pre>\n  a"));
    }
}
