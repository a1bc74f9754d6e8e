using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Parsing.Bodies;

public sealed class BodyParserTests
{
    [Theory]
    [InlineData("*a* **b** ***c***", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p>")]
    [InlineData("a `b < c` &lt; \\*", "<p>a <code>b &lt; c</code> < *</p>")]
    [InlineData("a  \nb\\\nc\nd", "<p>a<br>b<br>c~d</p>")]
    [InlineData("[a *b*](/c/ \"T\") ![d *e* ![f](g)](h)", "<p>{/c/}(a <em>b</em>) {image h d e f}</p>")]
    [InlineData("[a][b] [c][d]\n\n[b]: /x/", "<p>{/x/}(a) [c][d]</p>")]
    [InlineData("<https://a.b/> <c@d.ef>", "<p>{https://a.b/}(https://a.b/) {mailto:c@d.ef}(c@d.ef)</p>")]
    [InlineData("```js x\na < b\n```", "<pre tabindex=\"0\"><code class=\"language-js\">a &lt; b\n</code></pre>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\"><li>a\n</li><li>b\n</li></ol>")]
    [InlineData("a | b | c", "<p>a | b | c</p>")]
    [InlineData("[a | b](/c/)", "<p>{/c/}(a | b)</p>")]
    [InlineData("*a [b", "<p>*a [b</p>")]
    public void Markdown_becomes_parts(string markdown, string expected) => Assert.Equal(expected, Parsed.Page(markdown).Html);

    [Theory]
    [InlineData("[[iran]]", "{[[iran|]]}")]
    [InlineData("[[ iran | the *country* ]]", "{[[iran|the *country*]]}")]
    [InlineData("[[actors/iran#roles]]", "{[[actors/iran#roles|]]}")]
    [InlineData("[[iran|a\nb]]", "{[[iran|a b]]}")]
    [InlineData("*[[iran]]*", "<em>{[[iran|]]}</em>")]
    [InlineData("`[[iran]]`", "<code>[[iran]]</code>")]
    [InlineData("\\[[iran]]", "[[iran]]")]
    [InlineData("[[]]", "[[]]")]
    [InlineData("[[a]", "[[a]")]
    [InlineData("[see [[iran|it]] now](/x/)", "{/x/}(see [[iran|it]] now)")]
    [InlineData("[[1]](/x/)", "{/x/}([1])")]
    [InlineData("[[iran]](the state)", "{[[iran|]]}(the state)")]
    public void Links_by_slug(string markdown, string expected) => Assert.Equal($"<p>{expected}</p>", Parsed.Page(markdown).Html);

    [Theory]
    [InlineData("[@a]", "{@a,}")]
    [InlineData("[@a, p. 4]", "{@a,p. 4}")]
    [InlineData("[@a; @b-2,  ch. 2, 3 ]", "{@a,;b-2,ch. 2, 3}")]
    [InlineData("[@a](/x/)", "{/x/}(@a)")]
    [InlineData("[a [@b]](/x/)", "{/x/}(a ){@b,}")]
    [InlineData("[@]", "[@]")]
    [InlineData("[@a b]", "[@a b]")]
    [InlineData("[@a; b]", "[@a; b]")]
    [InlineData("[see @a]", "[see @a]")]
    [InlineData("`[@a]`", "<code>[@a]</code>")]
    [InlineData("a@b.c [x@y]", "a@b.c [x@y]")]
    public void Citations(string markdown, string expected) => Assert.Equal($"<p>{expected}</p>", Parsed.Page(markdown).Html);

    [Fact]
    public void A_defined_reference_is_no_citation() =>
        Assert.Equal("<p>{/x/}(@a)</p>", Parsed.Page("[@a]\n\n[@a]: /x/").Html);

    [Fact]
    public void A_bar_in_a_link_by_slug_divides_no_cells()
    {
        var html = Parsed.Page("| a | b |\n|--:|:-:|\n| [[x|y]] | [[z\\|w]] |").Html;
        Assert.Contains("<td class=\"align-right\">{[[x|y]]}</td><td class=\"align-center\">{[[z|w]]}</td>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"align-right\">a</th>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_have_exact_places()
    {
        var parts = Parsed.Page("x [a](</b c/>) [d][e] ![f]( g ) <hi:j> [[ j | k ]] [@l; @m, p. 1]\n\n[e]:\n  /n/ 'o'").Parts;
        Assert.Equal(["/b c/", "/n/", "hi:j"], parts.OfType<LinkStart>().Select(link => link.Target.At.Text));
        Assert.Equal("g", Assert.Single(parts.OfType<ImagePart>()).Target.At.Text);
        Assert.Equal(("j", "[[ j | k ]]"), Assert.Single(parts.OfType<WikiLink>()) is var wiki ? (wiki.Target.At.Text, wiki.At.Text) : default);
        var citation = Assert.Single(parts.OfType<Citation>());
        Assert.Equal("[@l; @m, p. 1]", citation.At.Text);
        Assert.Equal(["l", "m"], citation.Items.Select(item => item.Id.At.Text));
    }

    [Fact]
    public void Places_count_from_the_start_of_the_file()
    {
        const string Front = "---\r\ntitle: T\r\n---\r\n";
        var file = new SourceFile("a.md", Front + "A [b](/c/)\r\nd\r\n");
        var body = Parser().Parse(file, Front.Length, false, new());
        Assert.Equal(["A ", "b", "\n", "d"], body.Sections[0].Parts.OfType<TextRun>().Select(run => run.At.Text));
        Assert.Equal(new LinePosition(4, 7), body.Sections[0].Parts.OfType<LinkStart>().Single().Target.At.From);
    }

    [Fact]
    public void Footnotes_stand_apart_by_number()
    {
        var parsed = Parsed.Page("a[^y] b[^x] c[^y]\n\n[^x]: X *x*\n[^y]: Y\n\n    y2");
        Assert.Equal("<p>a{^1.1} b{^2.1} c{^1.2}</p>", parsed.Html);
        Assert.Equal([(1, 2, "<p>Y</p><p>y2</p>"), (2, 1, "<p>X <em>x</em></p>")], parsed.Body.Footnotes.Select(note => (note.Number, note.Uses, Parsed.Show(note.Parts))));
    }

    [Theory]
    [InlineData("the [Israeli][^1] view", "the [Israeli]{^1.1} view")]
    [InlineData("[[iran]][^1] [@a][^1]", "{[[iran|]]}{^1.1} {@a,}{^1.2}")]
    [InlineData("[a[^1]](/b/)", "[a{^1.1}](/b/)")]
    [InlineData("a[^2]", "a[^2]")]
    public void A_footnote_mark_takes_no_words_away(string markdown, string expected) =>
        Assert.Equal($"<p>{expected}</p>", Parsed.Page(markdown + "\n\n[^1]: note").Html);

    [Fact]
    public void Names_may_link_in_text_only()
    {
        var parsed = Parsed.Page("# Head\n\ntext [link](/a/) *more* [[x]]");
        Assert.Equal(["text ", " ", "more", " "], parsed.Runs.Where(run => run.Linkable).Select(run => run.Text));
    }

    [Theory]
    [InlineData("a <b>c</b>", "<b> </b>")]
    [InlineData("<div\nclass=x>\ntext\n</div>", "<div\nclass=x>")]
    [InlineData("<!-- note -->", "<!-- note -->")]
    [InlineData("- <hr>", "<hr>")]
    public void Html_is_an_error_at_the_tag(string markdown, string tags)
    {
        var parsed = Parsed.Page(markdown);
        Assert.All(parsed.Problems, problem => Assert.Equal("content/raw-html", problem.Rule.Name));
        Assert.Equal(tags, string.Join(' ', parsed.Problems.Select(problem => problem.At!.Value.Text)));
        Assert.DoesNotContain(parsed.Parts.OfType<Markup>(), markup => markup.Html.Contains(tags[..3], StringComparison.Ordinal));
    }

    [Fact]
    public void Html_passes_where_the_site_allows_it()
    {
        var parsed = Parsed.Of("a <b>c</b>\n\n<div>\nx & y\n</div>", false, allowHtml: true);
        Assert.Empty(parsed.Problems);
        Assert.Equal("<p>a <b>c</b></p><div>x & y\n</div>", parsed.Html);
    }

    [Theory]
    [InlineData("# A b\n# A b\n# A b-1\n# 🔥", "a-b:1 a-b-1:1 a-b-1-1:1 section:1")]
    [InlineData("### Why it matters\nWhy it matters: a\nThe stakes: b\n- Why it matters: c", "why-it-matters:0 why-it-matters-2:0 why-it-matters-3:0 why-it-matters-1:3")]
    public void Ids_are_given_to_labels_first(string markdown, string expected) =>
        Assert.Equal(expected, string.Join(' ', Parsed.Article(markdown).Body.Ids.Select(id => $"{id.Id}:{id.Level}")));

    [Fact]
    public void A_heading_of_level_1_or_2_ends_a_labelled_section()
    {
        var parsed = Parsed.Article("# A\n\nDetails: b\n\n### C\n\nd\n\n## E\n\nf\n\n# G");
        Assert.Equal(
            "lede # |<h1 id=a>A</h1>\ncloseup #zoom-in Details|<p>b</p><h3 id=c>C</h3><p>d</p>\nother # |<h2 id=e>E</h2><p>f</p><h1 id=g>G</h1>",
            parsed.Sections);
        Assert.Null(parsed.Body.Sections[2].Id);
        Assert.Null(parsed.Body.Sections[2].Label);
    }

    [Fact]
    public void An_empty_body_has_nothing() => Assert.Empty(Parsed.Article("\n \n").Body.Sections);

    [Theory]
    [InlineData(">", "")]
    [InlineData("- ", "x")]
    [InlineData("1. ", "x")]
    [InlineData("> - ", "x")]
    [InlineData("*a **b ", "")]
    public void What_nests_too_deep_is_a_problem_at_its_line(string piece, string end)
    {
        var closing = piece[0] == '*' ? string.Concat(Enumerable.Repeat("c** d* ", 10_000)) : "";
        var parsed = OnSmallStack("Fine.\n\n" + string.Concat(Enumerable.Repeat(piece, 10_000)) + closing + end + "\n\nFine.");
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(("content/too-deep", 3), (problem.Rule.Name, problem.At!.Value.From.Line));
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("![", "](a)")]
    [InlineData("a | ", "")]
    [InlineData("[@a", "")]
    [InlineData("(", ")")]
    [InlineData("*a ", "")]
    [InlineData("**a:", "")]
    [InlineData("`", " ")]
    [InlineData("<a ", "")]
    public void Long_runs_of_marks_are_text(string piece, string end)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 5_000)) + string.Concat(Enumerable.Repeat(end, 5_000));
        Assert.NotEmpty(OnSmallStack(text).Parts);
    }

    [Fact]
    public void One_parser_serves_many_threads()
    {
        const string Text = "A. Photo: B\nLede [[x|y]].\nWhy it matters: a[^1]\n- Details: b\n\n[^1]: c\n\n| d | e |\n|---|---|\n| f | g |\n";
        var parser = Parser();
        var all = Enumerable.Range(0, 500).AsParallel()
            .Select(_ => parser.Parse(new SourceFile("a.md", Text), 0, true, new()))
            .Select(body => string.Join('\n', body.Sections.Select(section => Parsed.Show(section.Parts))))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Single(all);
    }

    private static Parsed OnSmallStack(string markdown)
    {
        Parsed? parsed = null;
        var thread = new Thread(() => parsed = Parsed.Article(markdown), 512 * 1024);
        thread.Start();
        thread.Join();
        return parsed!;
    }

    private static BodyParser Parser() => new(ImmutableDictionary<SectionRole, ImmutableArray<string>>.Empty, false);
}
