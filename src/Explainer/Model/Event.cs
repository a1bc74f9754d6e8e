using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>One dated event.</summary>
internal sealed record Event(EntryKey Key, SourceFile File, Located<string> Name) : Entry(Key, File, Name)
{
    /// <summary>When.</summary>
    public required Located<EdtfDate> Date { get; init; }

    /// <summary>Who took part.</summary>
    public ImmutableArray<Reference> Actors { get; init; } = [];

    /// <summary>What it belongs to.</summary>
    public ImmutableArray<Reference> Contexts { get; init; } = [];

    /// <summary>Where.</summary>
    public Reference? Place { get; init; }

    /// <summary>How sure it is.</summary>
    public Certainty Certainty { get; init; } = Certainty.Reported;

    /// <summary>Where it is known from.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}
