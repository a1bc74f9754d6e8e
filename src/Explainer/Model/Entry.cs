using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;
using Explainer.Parsing.Bodies;
using Explainer.Urls;

namespace Explainer.Model;

/// <summary>One file of content, typed: what pages are made of.</summary>
/// <param name="Key">What others refer to it by.</param>
/// <param name="File">Where it is written.</param>
/// <param name="Name">Its title or name.</param>
internal abstract record Entry(EntryKey Key, SourceFile File, Located<string> Name)
{
    /// <summary>Where its page is.</summary>
    public UrlPath Url { get; init; } = UrlPath.Root;

    /// <summary>Its slug in the front matter, where one is given.</summary>
    public SourceSpan? SlugAt { get; init; }

    /// <summary>One or two sentences about it; empty if there are none.</summary>
    public ImmutableArray<BodyPart> Summary { get; init; } = [];

    /// <summary>The summary as plain text.</summary>
    public string SummaryText { get; init; } = "";

    /// <summary>Its text.</summary>
    public Body Body { get; init; } = Body.Empty;

    /// <summary>Old places in the site that lead here.</summary>
    public ImmutableArray<Located<UrlPath>> Aliases { get; init; } = [];

    /// <summary>Not to be published yet.</summary>
    public bool Draft { get; init; }

    /// <summary>Its language, a BCP 47 tag, where it is not the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The day an editor last read it against its sources.</summary>
    public EdtfDate? Reviewed { get; init; }

    /// <summary>The day by which an editor should.</summary>
    public Located<EdtfDate>? ReviewBy { get; init; }

    /// <summary>What was changed after publication, oldest first.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Other names it goes by.</summary>
    public ImmutableArray<OtherName> OtherNames { get; init; } = [];

    /// <summary>Names too weak to mean it everywhere.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [];

    /// <summary>Whether it was taken back: its URL stays, with a notice.</summary>
    public bool Withdrawn => Changes.Any(c => c.Type == ChangeType.Withdrawal);
}
