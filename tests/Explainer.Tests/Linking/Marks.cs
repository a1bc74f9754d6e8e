using System.Collections.Immutable;
using System.Text;
using Explainer.Linking;
using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Linking;

/// <summary>Shows linked parts as a writer would type them, with <c>[[slug|name]]</c> around what links by itself.</summary>
internal static class Marks
{
    public static string Show(ImmutableArray<BodyPart> parts)
    {
        var text = new StringBuilder();
        var link = "";
        foreach (var part in parts)
        {
            text.Append(part switch
            {
                TextRun run => run.Text,
                MentionStart start => $"[[{start.To.Slug}|",
                MentionEnd => "]]",
                LinkStart start => Remember(start, out link),
                LinkEnd => $"]({link})",
                ImagePart image => $"![{image.Alt}]({image.Target.Value})",
                Markup { Html: ['<', 'h', '3', ..] } => "### ",
                Markup { Inline: true } markup => Emphasis(markup.Html),
                Markup markup => markup.Html.Contains("</", StringComparison.Ordinal) ? "\n" : "",
                _ => "",
            });
        }

        return text.ToString().Trim();
    }

    private static string Remember(LinkStart start, out string link)
    {
        link = start.Target.Value;
        return "[";
    }

    private static string Emphasis(string html) => html
        .Replace("<strong>", "**", StringComparison.Ordinal).Replace("</strong>", "**", StringComparison.Ordinal)
        .Replace("<em>", "*", StringComparison.Ordinal).Replace("</em>", "*", StringComparison.Ordinal)
        .Replace("<code>", "`", StringComparison.Ordinal).Replace("</code>", "`", StringComparison.Ordinal);
}
