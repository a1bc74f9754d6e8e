using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Bodies;

/// <summary>Gathers parts: joins markup with the markup before it, and text with the text that it goes on from in the source.</summary>
internal sealed class PartList
{
    private readonly ImmutableArray<BodyPart>.Builder parts = ImmutableArray.CreateBuilder<BodyPart>();
    private readonly StringBuilder html = new();
    // Used where the words are not what stands in the source (an escaped letter).
    private readonly StringBuilder text = new();
    private int length;
    private bool inline;
    private bool linkable;
    private SourceSpan at;

    /// <summary>Adds HTML that divides the text around it: tags of blocks.</summary>
    public void Block(string markup) => Markup(markup, false);

    /// <summary>Adds HTML within a flow of text.</summary>
    public void Inline(string markup) => Markup(markup, true);

    /// <summary>Adds words.</summary>
    public void Text(ReadOnlySpan<char> words, SourceSpan where, bool mayLink)
    {
        if (words.Length == 0)
            return;
        FlushMarkup();
        var goesOn = length > 0 && mayLink == linkable && length == at.Length && words.Length == where.Length && at.End == where.Start;
        if (!goesOn)
        {
            FlushText();
            (at, linkable) = (where, mayLink);
        }
        else
        {
            at = at with { Length = at.Length + where.Length };
        }

        if (text.Length > 0 || !where.Chars.SequenceEqual(words))
        {
            if (text.Length == 0)
                text.Append(at.Chars[..length]);
            text.Append(words);
        }

        length += words.Length;
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
        if (length == 0)
            return;
        parts.Add(text.Length == 0 ? new TextRun(KeptText.Of(at), at, linkable) : new TextRun(KeptText.Of(text.ToString()), at, linkable));
        text.Clear();
        length = 0;
    }

    private void FlushMarkup()
    {
        if (html.Length == 0)
            return;
        parts.Add(CommonMarkup.Of(html.GetChunks() is var chunks && chunks.MoveNext() && chunks.Current.Length == html.Length ? chunks.Current.Span : html.ToString(), inline));
        html.Clear();
    }
}
