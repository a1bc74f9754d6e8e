using System.Collections.Immutable;

namespace Explainer.External;

/// <summary>What is remembered of a link from run to run: when it was there, or since when it is missing; never a verdict.</summary>
internal sealed record Remembered
{
    /// <summary>When it was last found.</summary>
    public DateTimeOffset? Found { get; init; }

    /// <summary>Where it had moved for good by then.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The parts that were found on it then, in ordinal order.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>When it was first seen missing, with no time since at which it was found.</summary>
    public DateTimeOffset? MissingSince { get; init; }

    /// <summary>When it was last seen missing.</summary>
    public DateTimeOffset? Missing { get; init; }

    /// <summary>When anything was learned of it last.</summary>
    public DateTimeOffset Last => Found > Missing || Missing is null ? Found ?? DateTimeOffset.MinValue : Missing.Value;
}
