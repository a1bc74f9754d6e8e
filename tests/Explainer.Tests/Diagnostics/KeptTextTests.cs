using Explainer.Diagnostics;

namespace Explainer.Tests.Diagnostics;

public sealed class KeptTextTests
{
    private static readonly SourceFile File = new("content/pages/a.md", "One two three");

    [Theory]
    [InlineData("two", 4, 3)]
    [InlineData("TWO", 4, 3)]
    [InlineData("two & more", 4, 3)]
    [InlineData("", 4, 0)]
    public void What_is_kept_is_what_was_given_wherever_it_stands(string text, int start, int length)
    {
        var kept = KeptText.Of(text, File.Span(start, length));
        Assert.Equal(text, kept.ToString());
        Assert.Equal(text, kept.Span);
        Assert.Equal(KeptText.Of(text), kept);
    }

    [Fact]
    public void What_stands_in_the_source_is_kept_there()
    {
        Assert.True(KeptText.Of("two", File.Span(4, 3)).Span.Overlaps(File.Text));
        Assert.True(KeptText.Of(File.Span(4, 3)).Slice(1, 2).Span.Overlaps(File.Text));
        Assert.False(KeptText.Of("TWO", File.Span(4, 3)).Span.Overlaps(File.Text));
    }

    [Fact]
    public void A_stretch_of_it_begins_where_it_begins()
    {
        Assert.Equal("wo", KeptText.Of(File.Span(4, 3)).Slice(1, 2).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => KeptText.Of(File.Span(4, 3)).Slice(1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => KeptText.Of(File.Span(4, 3)).Slice(-1, 1));
    }
}
