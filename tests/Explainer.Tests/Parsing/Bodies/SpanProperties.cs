using Explainer.Parsing.Bodies;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Parsing.Bodies;

/// <summary>Whatever a writer types, words and targets stand where their places say.</summary>
public sealed class SpanProperties
{
    private static readonly string[] Pieces =
    [
        "*", "**", "_", "`", "[", "]", "(", ")", "[[", "]]", "|", "\\", "&amp;", "<b>", "\n", "\n\n", "\n- ", "\n> ", "  ", "Why it matters: ",
        "\nDetails: ", "a", "Iran ", "é", "🔭", "!", "[a](b)", "[^1]", "\n[^1]: ", "\n\n    ", "\n# ", "\n---\n", "[@a, p]", "|---|---|\n",
        "\n| a | b |\n", "\r\n", "\t", "\n1. ", "  \n", "\\\n", "<http://a.b>", "Photo: ", "\n[x]: /y\n", "[x]", "\n**b:** ", ":", "\n  ", "![",
        "\n```\n", "https://",
    ];

    public static Arbitrary<string> Markdown() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 3000, EndSize = 60)]
    public Property Words_stand_at_their_places() => Prop.ForAll(Markdown(), text =>
    {
        foreach (var parsed in new[] { Parsed.Article(text), Parsed.Page(text) })
        {
            foreach (var run in parsed.Runs)
                Assert.Contains(run.Text, new[] { run.At.Text, System.Net.WebUtility.HtmlDecode(run.At.Text) });
            foreach (var wiki in parsed.Parts.OfType<WikiLink>())
                Assert.Equal(wiki.Target.At.Text, wiki.Target.Value);
            foreach (var link in parsed.Parts.OfType<LinkStart>().Where(link => link.Target.Value.Length > 0))
                Assert.Contains(link.Target.Value, Readings(link.Target.At.Text));
        }
    });

    // CommonMark 2.4 and 2.5: a backslash before ASCII punctuation, and a character reference, stand for what they name. Which comes
    // first is not told apart here.
    private static string[] Readings(string url)
    {
        var plain = System.Text.RegularExpressions.Regex.Replace(url, @"\\([!-/:-@\[-`{-~])", "$1");
        return [url, plain, System.Net.WebUtility.HtmlDecode(url), System.Net.WebUtility.HtmlDecode(plain)];
    }

    [Property(MaxTest = 1000, EndSize = 60)]
    public Property Links_and_notes_open_and_close_in_turn() => Prop.ForAll(Markdown(), text =>
    {
        var open = new Stack<Type>();
        foreach (var part in Parsed.Article(text).Parts)
        {
            if (part is LinkStart or NoteStart)
                open.Push(part.GetType());
            else if (part is LinkEnd)
                Assert.Equal(typeof(LinkStart), open.Pop());
            else if (part is NoteEnd)
                Assert.Equal(typeof(NoteStart), open.Pop());
        }

        Assert.Empty(open);
    });

    [Property(MaxTest = 1000, EndSize = 60)]
    public Property Ids_are_unique() => Prop.ForAll(Markdown(), text =>
    {
        var ids = Parsed.Article(text).Body.Ids.Select(id => id.Id).ToList();
        Assert.Distinct(ids);
        Assert.DoesNotContain("", ids);
    });

    [Property(MaxTest = 1000, EndSize = 60)]
    public Property Text_of_blocks_leads_back_to_its_parts() => Prop.ForAll(Markdown(), text =>
    {
        var parts = Parsed.Article(text).Parts;
        foreach (var block in BlockText.Split(parts))
        {
            Assert.Equal(block.Text.Length, block.Pieces[^1].End);
            for (var i = 0; i < block.Text.Length; i++)
            {
                var (part, offset) = block.Locate(i);
                if (parts[part] is TextRun run)
                    Assert.Equal(block.Text[i], run.Text[offset]);
            }
        }
    });
}
