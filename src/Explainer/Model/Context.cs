using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>A crisis, conflict, negotiation, treaty, policy or process.</summary>
internal sealed record Context(EntryKey Key, SourceFile File, Located<string> Name) : Entry(Key, File, Name)
{
    /// <summary>Which of these.</summary>
    public required ContextType Type { get; init; }

    /// <summary>From when to when.</summary>
    public Period? Span { get; init; }

    /// <summary>How it stands.</summary>
    public Status? Status { get; init; }

    /// <summary>Whether a status is written that is later than the build's day.</summary>
    public bool HasLaterStatus { get; init; }

    /// <summary>Which way it moves.</summary>
    public Trend? Trend { get; init; }

    /// <summary>Who is party to it.</summary>
    public ImmutableArray<Reference> Parties { get; init; } = [];

    /// <summary>Who mediates.</summary>
    public ImmutableArray<Reference> Mediators { get; init; } = [];

    /// <summary>Who has a stake in it.</summary>
    public ImmutableArray<Reference> Stakeholders { get; init; } = [];

    /// <summary>All who are involved: parties, mediators, stakeholders.</summary>
    public IEnumerable<Reference> Involved => Parties.Concat(Mediators).Concat(Stakeholders);

    /// <summary>Where it takes place.</summary>
    public Reference? Place { get; init; }

    /// <summary>The larger context around it.</summary>
    public Reference? Parent { get; init; }

    /// <summary>What it turned into.</summary>
    public Reference? Successor { get; init; }
}
