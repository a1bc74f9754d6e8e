using Explainer.Rendering;
using Explainer.Tests.Parsing.Bodies;
using FsCheck.Xunit;

namespace Explainer.Tests.Rendering;

public sealed class MarkSetterTests
{
    [Theory]
    [InlineData("said so [@a].", "<p>said so.{@a,}</p>")]
    [InlineData("said so[@a].", "<p>said so.{@a,}</p>")]
    [InlineData("said so. [@a] And more", "<p>said so.{@a,} And more</p>")]
    [InlineData("one [@a], two [@b, p. 4]; three", "<p>one,{@a,} two;{@b,p. 4} three</p>")]
    [InlineData("one [@a] [@b].", "<p>one.{@a,}{@b,}</p>")]
    [InlineData("one\n[@a].\nTwo", "<p>one.{@a,}~Two</p>")]
    [InlineData("*one* [@a].", "<p><em>one</em>.{@a,}</p>")]
    [InlineData("one [@a]”, he said", "<p>one{@a,}”, he said</p>")]
    [InlineData("one [@a] and two", "<p>one{@a,} and two</p>")]
    [InlineData("[@a] one", "<p>{@a,} one</p>")]
    [InlineData("one [@a]\n\n. two", "<p>one{@a,}</p><p>. two</p>")]
    [InlineData("wait [@a]...", "<p>wait...{@a,}</p>")]
    public void Marks_stand_at_the_word_and_behind_its_stop(string markdown, string html) =>
        Assert.Equal(html, Parsed.Show(MarkSetter.Set(Parsed.Page(markdown).Parts)));

    [Fact]
    public void A_text_without_marks_stays_the_same() =>
        Assert.Equal("<p>one , two .</p>", Parsed.Show(MarkSetter.Set(Parsed.Page("one , two .").Parts)));

    [Property]
    public void No_word_is_lost_or_moved(int[] choices)
    {
        string[] pieces = [" [@a]", "[@b]", ".", ", ", " word", " *em* ", "\n", "…", " "];
        var parts = Parsed.Page("x" + string.Concat(choices.Select(c => pieces[(c & int.MaxValue) % pieces.Length]))).Parts;
        var set = MarkSetter.Set(parts);
        static string Words(IEnumerable<Explainer.Parsing.Bodies.BodyPart> of) =>
            string.Concat(of.OfType<Explainer.Parsing.Bodies.TextRun>().SelectMany(r => r.Text).Where(c => !char.IsWhiteSpace(c)));
        Assert.Equal(Words(parts), Words(set));
        Assert.Equal(
            parts.OfType<Explainer.Parsing.Bodies.Citation>().ToList(),
            set.OfType<Explainer.Parsing.Bodies.Citation>().ToList());
    }
}
