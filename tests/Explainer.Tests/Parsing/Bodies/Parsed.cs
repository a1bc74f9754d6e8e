using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Parsing.Bodies;

/// <summary>A body parsed for a test, with its problems, and ways to look at it.</summary>
internal sealed record Parsed(Body Body, ImmutableArray<Problem> Problems)
{
    public static Parsed Article(string markdown) => Of(markdown, true);

    public static Parsed Page(string markdown) => Of(markdown, false);

    public static Parsed Of(string markdown, bool labelled, bool allowHtml = false, IReadOnlyDictionary<SectionRole, ImmutableArray<string>>? labels = null)
    {
        var problems = new ProblemList();
        var parser = new BodyParser(labels ?? ImmutableDictionary<SectionRole, ImmutableArray<string>>.Empty, allowHtml);
        var body = parser.Parse(new SourceFile("content/articles/a.md", markdown), 0, labelled, problems);
        return new(body, problems.Sorted(ImmutableDictionary<string, Severity>.Empty));
    }

    /// <summary>Sections as lines: "role #id Label|html".</summary>
    public string Sections => string.Join('\n', Body.Sections.Select(s => $"{s.Role.Code()} #{s.Id} {s.Label?.Value}|{Show(s.Parts)}"));

    public string Html => string.Concat(Body.Sections.Select(s => Show(s.Parts)));

    public ImmutableArray<BodyPart> Parts => [.. Body.Sections.SelectMany(s => s.Parts)];

    public IEnumerable<TextRun> Runs => Parts.Concat(Body.Footnotes.SelectMany(f => f.Parts)).OfType<TextRun>();

    /// <summary>Parts as HTML without line feeds between tags; what is no HTML in braces.</summary>
    public static string Show(ImmutableArray<BodyPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part switch
            {
                Markup markup => markup.Inline ? markup.Html : markup.Html.Replace(">\n", ">", StringComparison.Ordinal).TrimEnd('\n'),
                TextRun { Text: "\n" } => "~",
                TextRun run => run.Text,
                Anchor anchor => $" id={anchor.Id}",
                LinkStart link => $"{{{link.Target.Value}}}(",
                LinkEnd => ")",
                WikiLink wiki => $"{{[[{wiki.Target.Value}|{wiki.Text}]]}}",
                ImagePart image => $"{{image {image.Target.Value} {image.Alt}}}",
                Citation cite => $"{{@{string.Join(';', cite.Items.Select(i => $"{i.Id.Value},{i.Locator}"))}}}",
                FootnoteMark mark => $"{{^{mark.Number}.{mark.Use}}}",
                NoteStart note => $"{{note {note.Role.Code()} #{note.Id} {note.Label.Value}}}",
                NoteLabel label => $"{{label {label.Label}}}",
                NoteEnd => "{end}",
                _ => throw new InvalidOperationException(),
            });
        }

        return text.ToString();
    }
}
