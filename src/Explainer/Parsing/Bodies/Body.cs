using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Bodies;

/// <summary>The text of a page, parsed.</summary>
/// <param name="Photo">The caption line of a seed article, if there is one.</param>
/// <param name="Sections">Its sections in the order written. What stands before the first label is one of role <see cref="SectionRole.Lede"/>, left out if empty.</param>
/// <param name="Footnotes">Its footnotes, by number.</param>
/// <param name="Ids">All ids that the page gets from this body, in order: sections and notes, then headings.</param>
public sealed record Body(
    PhotoLine? Photo,
    ImmutableArray<BodySection> Sections,
    ImmutableArray<Footnote> Footnotes,
    ImmutableArray<BodyId> Ids)
{
    /// <summary>A body without text.</summary>
    public static Body Empty { get; } = new(null, [], [], []);
}

/// <summary>A part of a body under one label.</summary>
/// <param name="Id">Its id (<c>why-it-matters</c>); none for what has no label.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Label">The label as written, without the colon and emphasis marks; none for what has no label.</param>
/// <param name="Parts">What is in it.</param>
public sealed record BodySection(string? Id, SectionRole Role, Located<string>? Label, ImmutableArray<BodyPart> Parts);

/// <summary>The line of a seed article that describes its photo.</summary>
/// <param name="Caption">What stands before "Photo:".</param>
/// <param name="Credit">What stands behind it.</param>
/// <param name="At">The line.</param>
public sealed record PhotoLine(string Caption, string Credit, SourceSpan At);

/// <summary>A footnote.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Uses">How many marks lead to it.</param>
/// <param name="Parts">Its text.</param>
public sealed record Footnote(int Number, int Uses, ImmutableArray<BodyPart> Parts);

/// <summary>An id that a body defines.</summary>
/// <param name="Id">The id.</param>
/// <param name="Level">A heading's level, 1 to 6; 0 for a section or note.</param>
/// <param name="Text">The heading's or label's plain text.</param>
/// <param name="At">The heading or label.</param>
public sealed record BodyId(string Id, int Level, string Text, SourceSpan At);
