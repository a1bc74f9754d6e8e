using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Bodies;

/// <summary>Gathers parts: joins markup with the markup before it, and text with the text that it goes on from in the source.</summary>
internal sealed class PartList
{
    private readonly ImmutableArray<BodyPart>.Builder parts = ImmutableArray.CreateBuilder<BodyPart>();
    private readonly StringBuilder html = new();
    private readonly StringBuilder text = new();
    private bool inline;
    private bool linkable;
    private SourceSpan at;

    /// <summary>Adds HTML that divides the text around it: tags of blocks.</summary>
    public void Block(string markup) => Markup(markup, false);

    /// <summary>Adds HTML within a flow of text.</summary>
    public void Inline(string markup) => Markup(markup, true);

    /// <summary>Adds words.</summary>
    public void Text(string words, SourceSpan where, bool mayLink)
    {
        if (words.Length == 0)
            return;
        FlushMarkup();
        var goesOn = text.Length > 0 && mayLink == linkable && text.Length == at.Length && words.Length == where.Length && at.End == where.Start;
        if (!goesOn)
        {
            FlushText();
            (at, linkable) = (where, mayLink);
        }
        else
        {
            at = at with { Length = at.Length + where.Length };
        }

        text.Append(words);
    }

    /// <summary>Adds a soft line break.</summary>
    public void SoftBreak(SourceSpan where, bool mayLink)
    {
        Flush();
        parts.Add(new TextRun("\n", where, mayLink));
    }

    /// <summary>Adds a finished part.</summary>
    public void Add(BodyPart part)
    {
        Flush();
        parts.Add(part);
    }

    /// <summary>All parts so far; the list is empty again.</summary>
    public ImmutableArray<BodyPart> Take()
    {
        Flush();
        return parts.DrainToImmutable();
    }

    private void Markup(string markup, bool isInline)
    {
        FlushText();
        if (html.Length > 0 && inline != isInline)
            FlushMarkup();
        inline = isInline;
        html.Append(markup);
    }

    private void Flush()
    {
        FlushText();
        FlushMarkup();
    }

    private void FlushText()
    {
        if (text.Length == 0)
            return;
        parts.Add(new TextRun(text.ToString(), at, linkable));
        text.Clear();
    }

    private void FlushMarkup()
    {
        if (html.Length == 0)
            return;
        parts.Add(new Markup(html.ToString(), inline));
        html.Clear();
    }
}
