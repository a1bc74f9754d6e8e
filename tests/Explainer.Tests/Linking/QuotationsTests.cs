using Explainer.Linking;

namespace Explainer.Tests.Linking;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("He said “yes” and “no”.", "“yes”|“no”")]
    [InlineData("He said \"yes\" there.", "\"yes\"")]
    [InlineData("He said «yes» there.", "«yes»")]
    [InlineData("Er sagte „ja“ dort.", "„ja“")]
    [InlineData("He said ‘don’t go’ there.", "‘don’t go’")]
    [InlineData("He said “she said ‘yes’ twice” there.", "“she said ‘yes’ twice”")]
    [InlineData("Israel’s ‘til then, the states’ word.", "‘til then, the states’")]
    [InlineData("Israel’s and Iran's word.", "")]
    [InlineData("Rock ‘n roll", "")]
    [InlineData("“A quotation of two paragraphs", "“A quotation of two paragraphs")]
    [InlineData("", "")]
    public void What_stands_in_marks_of_any_style_is_found(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Quotations.In(text).Select(q => text[q.Start..q.End])));

    [FsCheck.Xunit.Property]
    public bool Quotations_lie_in_the_text_in_order_and_apart(string? text)
    {
        var found = Quotations.In(text ?? "").ToList();
        return found.TrueForAll(q => q.Start >= 0 && q.Start < q.End && q.End <= text!.Length) && found.Zip(found.Skip(1)).All(p => p.First.End <= p.Second.Start);
    }
}
