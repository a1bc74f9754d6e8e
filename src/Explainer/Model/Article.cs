using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>A seed article with its front matter: an explainer.</summary>
internal sealed record Article(EntryKey Key, SourceFile File, Located<string> Name) : Entry(Key, File, Name)
{
    /// <summary>The day it tells of, and as of which roles are shown.</summary>
    public required Located<EdtfDate> Date { get; init; }

    /// <summary>Our author.</summary>
    public string? By { get; init; }

    /// <summary>Who of us read it before publication.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>Where the seed came from.</summary>
    public SeedSource? Seed { get; init; }

    /// <summary>The actors it is about, in order of weight.</summary>
    public ImmutableArray<Reference> Actors { get; init; } = [];

    /// <summary>The contexts it is about, in order of weight.</summary>
    public ImmutableArray<Reference> Contexts { get; init; } = [];

    /// <summary>The photo that came with it.</summary>
    public Photo? Photo { get; init; }

    /// <summary>Names as written here, and who is meant.</summary>
    public ImmutableArray<NameHere> Names { get; init; } = [];

    /// <summary>Names as written here that mean no page: <c>names: { Michael Jordan: none }</c>.</summary>
    public ImmutableArray<Located<string>> PlainNames { get; init; } = [];

    /// <summary>Relative words in the text, and the dates that they mean.</summary>
    public ImmutableArray<DateWords> Dates { get; init; } = [];

    /// <summary>The quotes in it, in the order of the front matter.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    /// <summary>What is claimed in it, in the order of the front matter.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Further reading that its writer chose.</summary>
    public ImmutableArray<RelatedLink> Related { get; init; } = [];

    /// <summary>All who it is about: actors, then contexts.</summary>
    public IEnumerable<Reference> About => Actors.Concat(Contexts);
}
