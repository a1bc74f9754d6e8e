using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Parsing.Bodies;

public sealed class ParseInlineTests
{
    [Theory]
    [InlineData("a *b* [c](/d/) [[e]]", "a <em>b</em> {/d/}(c) {[[e|]]}")]
    [InlineData("# a", "# a")]
    [InlineData("- a", "- a")]
    [InlineData("1. a", "1. a")]
    [InlineData("> a", "> a")]
    [InlineData("    a", "a")]
    [InlineData("a\n---", "a~---")]
    [InlineData("a\n\nb", "a~b")]
    [InlineData("Details: a", "Details: a")]
    [InlineData("", "")]
    public void Only_inlines_count(string value, string expected) => Assert.Equal(expected, Parsed.Show(Parse(value, value, 0, value.Length)));

    [Theory]
    [InlineData("summary: a *b* c", "a *b* c")]
    [InlineData("summary: 'a *b* c'", "'a *b* c'")]
    [InlineData("summary: \"a *b* c\"", "\"a *b* c\"")]
    public void Places_are_exact_where_the_value_stands_as_it_is(string line, string scalar)
    {
        var parts = Parse("a *b* c", line, line.IndexOf(scalar, StringComparison.Ordinal), scalar.Length);
        Assert.Equal(["a ", "b", " c"], parts.OfType<TextRun>().Select(run => run.At.Text));
    }

    [Fact]
    public void Places_are_the_whole_value_where_YAML_changed_it()
    {
        var parts = Parse("it's *b*", "summary: 'it''s *b*'", 9, 11);
        Assert.Equal(["it's ", "b"], parts.OfType<TextRun>().Select(run => run.Text));
        Assert.All(parts.OfType<TextRun>(), run => Assert.Equal("'it''s *b*'", run.At.Text));
        Assert.All(parts.OfType<TextRun>(), run => Assert.False(run.Linkable));
    }

    private static ImmutableArray<BodyPart> Parse(string value, string source, int start, int length)
    {
        var file = new SourceFile("a.md", source);
        var parser = new BodyParser(ImmutableDictionary<SectionRole, ImmutableArray<string>>.Empty, false);
        return parser.ParseInline(file, new(value, file.Span(start, length)), new());
    }
}
