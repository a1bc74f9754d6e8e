using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>A place.</summary>
internal sealed record Place(EntryKey Key, SourceFile File, Located<string> Name) : Entry(Key, File, Name)
{
    /// <summary>The state it is in.</summary>
    public Reference? Country { get; init; }

    /// <summary>Degrees north, WGS 84.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; init; }

    /// <summary>A note on who disputes what about it.</summary>
    public string? Dispute { get; init; }
}
