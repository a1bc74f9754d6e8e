using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Bodies;

/// <summary>
/// A piece of a body in reading order. Parse turns Markdown into these and drops the Markdown tree; link decides which stretches of
/// <see cref="TextRun"/> become links; render writes them one after the other. A body can so be shown on several pages, each with
/// links relative to itself.
/// </summary>
public abstract record BodyPart;

/// <summary>Finished HTML that has nothing to link: tags, code, escaped characters.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Inline">Whether the text around it is one flow: true for emphasis, false for the tags of blocks, cells and line breaks between blocks.</param>
public sealed record Markup(string Html, bool Inline) : BodyPart
{
    // Most markup is shared between all bodies (see CommonMarkup): what is known of it is found out once.
    private string? words;

    /// <summary>What readers see of it: code, line breaks.</summary>
    internal string Words => words ??= PlainText.Strip(Html);

    /// <summary>Whether there may be a tag of a link in it, which only HTML of the writer's own has.</summary>
    internal bool MayHaveAnchor { get; } = Html.Contains("<a", StringComparison.OrdinalIgnoreCase) || Html.Contains("</a", StringComparison.OrdinalIgnoreCase);

    /// <summary>Compares what is written.</summary>
    public bool Equals(Markup? other) => other is not null && Html == other.Html && Inline == other.Inline;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Html, Inline);
}

/// <summary>Words as the reader sees them, not escaped. A soft line break is a run of one line feed.</summary>
/// <param name="Words">The words.</param>
/// <param name="At">Where they stand; the n-th unit of <paramref name="Words"/> stands at the n-th of the span, unless their lengths differ (a character reference).</param>
/// <param name="Linkable">Whether names in it may become links: not in headings, links, labels.</param>
public sealed record TextRun(KeptText Words, SourceSpan At, bool Linkable) : BodyPart
{
    /// <summary>A run of words.</summary>
    public TextRun(string text, SourceSpan at, bool linkable)
        : this(KeptText.Of(text, at), at, linkable)
    {
    }

    /// <summary>The words as a string, made anew; <see cref="Words"/> has them without a copy.</summary>
    public string Text => Words.ToString();
}

/// <summary>The place inside a start tag where an id goes; left out where a body is shown on another page than its own.</summary>
/// <param name="Id">The id.</param>
public sealed record Anchor(string Id) : BodyPart;

/// <summary>Begins a link that a writer made; its text follows, then <see cref="LinkEnd"/>.</summary>
/// <param name="Target">The URL as written.</param>
/// <param name="Title">Its title, if any.</param>
public sealed record LinkStart(Located<string> Target, string? Title) : BodyPart;

/// <summary>Ends the link that a <see cref="LinkStart"/> began.</summary>
public sealed record LinkEnd : BodyPart;

/// <summary>A link by slug: <c>[[slug]]</c>, <c>[[slug|text]]</c>, <c>[[actors/iran#roles]]</c>.</summary>
/// <param name="Target">What stands before the bar, without blanks around it.</param>
/// <param name="Text">What stands behind the bar, if there is one.</param>
/// <param name="At">The whole, brackets included.</param>
public sealed record WikiLink(Located<string> Target, string? Text, SourceSpan At) : BodyPart;

/// <summary>A picture.</summary>
/// <param name="Target">Its URL as written.</param>
/// <param name="Alt">The words that stand for it.</param>
/// <param name="Title">Its title, if any.</param>
public sealed record ImagePart(Located<string> Target, string Alt, string? Title) : BodyPart;

/// <summary>A citation: <c>[@id]</c>, <c>[@id, p. 4]</c>, <c>[@a; @b, ch. 2]</c> (Pandoc's form).</summary>
/// <param name="Items">The sources it names, in order.</param>
/// <param name="At">The whole, brackets included.</param>
public sealed record Citation(ImmutableArray<CitationItem> Items, SourceSpan At) : BodyPart;

/// <summary>One source in a citation.</summary>
/// <param name="Id">The source's id, without the at sign; the span covers the id alone.</param>
/// <param name="Locator">The place in the source: "p. 4".</param>
public sealed record CitationItem(Located<string> Id, string? Locator);

/// <summary>A mark that leads to a footnote.</summary>
/// <param name="Number">The footnote's number on its page, from 1.</param>
/// <param name="Use">Which mark of that footnote this is, from 1.</param>
public sealed record FootnoteMark(int Number, int Use) : BodyPart;

/// <summary>Begins a note: a labelled part inside a bullet. It lasts to the end of the bullet.</summary>
/// <param name="Id">Its id on its own page.</param>
/// <param name="Role">Its role.</param>
/// <param name="Label">Its label as written, without the colon.</param>
public sealed record NoteStart(string Id, SectionRole Role, Located<string> Label) : BodyPart;

/// <summary>Stands where the label of the note is shown: after the tags that <see cref="NoteStart"/> wraps.</summary>
/// <param name="Label">The label as written, without the colon.</param>
public sealed record NoteLabel(string Label) : BodyPart;

/// <summary>Ends a note.</summary>
public sealed record NoteEnd : BodyPart;
