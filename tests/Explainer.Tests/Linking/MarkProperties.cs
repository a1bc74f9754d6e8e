using System.Net;
using System.Text.RegularExpressions;
using Explainer.Rendering;
using FsCheck.Xunit;

namespace Explainer.Tests.Linking;

/// <summary>Whatever is written and whoever is named: the page says what the writer wrote, with links around names and nothing else.</summary>
public sealed partial class MarkProperties
{
    private static readonly string[] Pieces =
    [
        "Iran", "Yair", "Lapid", "U.S.", "Russia–Ukraine crisis", "Russia", "Ukraine", "snapback", "Snapback", "the", "old", " ", " ", " ", " ", "\n", ". ", "'s", "’s", "“", "”", "&", "é", "e\u0301",
        "**", "**", "*", "*", "`", "[Iran](https://example.org/)", "[[iran]]", "[[iran|Yair", "]]", "[^1]", "[@src]", "  \n", "\n\n", "\n- ", "\n### ", "<", "\\", "![Lapid](x.png)", "Why it matters: ", "\n| Iran | Lapid |\n|--|--|\n| U.S. | Iran |\n",
    ];

    private static readonly string[] Words = ["Iran", "Yair", "Lapid", "U.S.", "Russia–Ukraine crisis", "Russia", "snapback", "Snapback", "the", " ", " ", " ", "\n", "’s", "é", "e\u0301", "“", "”", ", "];

    [Property(MaxTest = 1000)]
    public void Without_its_mentions_a_page_is_what_it_was(byte[] written)
    {
        var body = string.Concat(written.Select(w => Pieces[w % Pieces.Length])) + "\n\n[^1]: Iran and Yair Lapid.\n";
        var linked = Render(body, named: true);
        Assert.Equal(Mention().Replace(Render(body, named: false), "$1"), Mention().Replace(linked, "$1"));
        AssertNested(linked);
    }

    [Property(MaxTest = 500)]
    public void The_words_of_a_page_are_the_writers_own(byte[] written)
    {
        // Two blanks before the end of a line would be a line break.
        var body = Blanks().Replace(string.Concat(written.Select(w => Words[w % Words.Length])), "\n").Trim();
        var html = Render("x " + body, named: true);
        var words = string.Join('\n', ("x " + body).Split('\n').Select(l => l.Trim(' ')).Where(l => l.Length > 0));
        Assert.Equal(words, WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim());
    }

    private static string Render(string body, bool named)
    {
        var sample = LinkedSample.Of(
            ("content/articles/a.md", $"---\ntitle: A\ndate: 2022-02-02\nsummary: S\nactors: [lapid]\n---\n{body}"),
            ("content/actors/lapid.md", $"---\nname: {(named ? "Yair Lapid" : "Qqqq Wwww")}\ntype: person\n---\n"),
            ("content/actors/iran.md", $"---\nname: {(named ? "Iran" : "Qqqq")}\ntype: state\n---\n"),
            ("content/actors/us.md", $"---\nname: {(named ? "U.S." : "Qqqq")}\ntype: state\n---\n"),
            ("content/actors/russia.md", $"---\nname: {(named ? "Russia" : "Qqqq")}\ntype: state\n---\n"),
            ("content/terms/snapback.md", $"---\nname: {(named ? "snapback" : "qqqq")}\n---\n"),
            ("content/context/crisis.md", $"---\nname: {(named ? "Russia-Ukraine crisis" : "Qqqq")}\ntype: crisis\n---\n"),
            ("content/sources.yml", "- { id: src, title: T }\n"));
        var article = sample.Linked.Site.Articles[0];
        var scope = new PageScope(article.Url, new(sample.Linked.Site.Settings.BaseUrl.Value, UrlForm.Relative, false), true);
        var renderer = new BodyRenderer(sample.Linked.Site, scope);
        var text = sample.Linked.Bodies[article.Key];
        // What a hand link by slug shows is the entry's name: the one difference that is meant.
        return string.Concat(text.Sections.Select(s => s.Parts).Concat(text.Footnotes.Select(f => f.Parts)).Select(p => renderer.Render(p, article.Url).Value))
            .Replace("Qqqq</a>", "Iran</a>", StringComparison.Ordinal);
    }

    private static void AssertNested(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups[2].Value;
            if (name is "br" or "img" or "hr")
                continue;
            if (tag.Groups[1].Length > 0)
                Assert.Equal(name, open.Count > 0 ? open.Pop() : "nothing");
            else
                open.Push(name);
            Assert.True(open.Count(n => n == "a") <= 1, html);
        }

        Assert.Empty(open);
    }

    [GeneratedRegex("""<a href="\.\./\.\./(?:actors|context|terms)/[^"]*">(.*?)</a>""", RegexOptions.Singleline)]
    private static partial Regex Mention();

    [GeneratedRegex(" +\n")]
    private static partial Regex Blanks();

    [GeneratedRegex("<(/?)([a-z0-9]+)[^>]*>")]
    private static partial Regex Tag();
}
