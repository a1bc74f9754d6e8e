using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>A glossary entry.</summary>
internal sealed record Term(EntryKey Key, SourceFile File, Located<string> Name) : Entry(Key, File, Name)
{
    /// <summary>Why the word is contested, if it is.</summary>
    public string? Contested { get; init; }

    /// <summary>What the house writes.</summary>
    public string? Use { get; init; }

    /// <summary>What the house does not write.</summary>
    public ImmutableArray<Located<string>> Avoid { get; init; } = [];
}
