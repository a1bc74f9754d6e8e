using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>A person, state, organization or group.</summary>
internal sealed record Actor(EntryKey Key, SourceFile File, Located<string> Name) : Entry(Key, File, Name)
{
    /// <summary>Which of the four.</summary>
    public required ActorType Type { get; init; }

    /// <summary>A person's family name, if it may stand for the person.</summary>
    public string? Surname { get; init; }

    /// <summary>The state or organization that it belongs to.</summary>
    public Reference? Of { get; init; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Iso { get; init; }

    /// <summary>Its item in Wikidata, Q and digits.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The posts it holds and held, as written.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>The titles of roles that begin after the build's day: titles they are, though nobody holds them yet.</summary>
    public ImmutableArray<string> LaterTitles { get; init; } = [];

    /// <summary>Its standing with others, as written.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];
}
