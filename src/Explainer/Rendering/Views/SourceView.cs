using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>An entry of the bibliography.</summary>
/// <param name="Id">The id of its anchor.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it stands, if that is known.</param>
public sealed record SourceView(string Id, string Title, string? Url)
{
    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When.</summary>
    public DateView? Date { get; init; }

    /// <summary>What it is: "news", "document"; null if nobody says.</summary>
    public string? Type { get; init; }

    /// <summary>When it was read.</summary>
    public DateView? Accessed { get; init; }

    /// <summary>Where a copy is kept.</summary>
    public string? Archive { get; init; }

    /// <summary>On a page: links back to where it is cited. On the list of all sources: the pages that cite it.</summary>
    public required ImmutableArray<LinkView> CitedAt { get; init; }
}
