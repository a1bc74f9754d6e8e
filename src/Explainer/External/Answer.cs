using System.Collections.Immutable;

namespace Explainer.External;

/// <summary>What came of a question.</summary>
/// <param name="Kind">What is known.</param>
internal sealed record Answer(AnswerKind Kind)
{
    /// <summary>What the host said, in words that can follow the URL: <c>answers 404 (Not Found)</c>.</summary>
    public string Said { get; init; } = "";

    /// <summary>Where it is now, if it has moved for good.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The parts that are on the page, or of which no fault can be told.</summary>
    public ImmutableArray<string> PartsFound { get; init; } = [];

    /// <summary>The parts that are not on the page, each with those that are near to it.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> PartsMissing { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The question was not asked.</summary>
    public static Answer NotAsked { get; } = new(AnswerKind.NotAsked);
}
