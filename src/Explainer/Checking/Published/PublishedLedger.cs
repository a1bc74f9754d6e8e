using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking.Published;

/// <summary>
/// What a site has promised: the places that were published, with the parts of pages that others may link to, and those that were let
/// go on purpose. It only grows; who takes a place away says so.
/// </summary>
/// <param name="File">Where it is written.</param>
/// <param name="Places">The places, in the order written.</param>
/// <param name="Gone">The places that were let go.</param>
public sealed record PublishedLedger(SourceFile File, ImmutableArray<PublishedPlace> Places, ImmutableArray<GonePlace> Gone)
{
    /// <summary>What is wrong with how it is written.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>Its path in the source folder. It is no part of the site.</summary>
    public const string Path = "content/.published.yml";

    /// <summary>The ledger of a site that has none.</summary>
    public static PublishedLedger None { get; } = new(new(Path, ""), [], []);
}
