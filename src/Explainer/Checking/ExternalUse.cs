using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>A place that links to another host: what the network is asked about, and where the answer is told.</summary>
/// <param name="Url">Where it leads, without its fragment.</param>
/// <param name="Fragment">The part of that page, as written; none where no part of a page is meant.</param>
/// <param name="Written">The URL as it stands.</param>
/// <param name="At">Where a writer or a layout wrote it; none where that is not known.</param>
public sealed record ExternalUse(Uri Url, string? Fragment, string Written, SourceSpan? At)
{
    /// <summary>The URL path of the first page on which it shows.</summary>
    public required string Page { get; init; }

    /// <summary>Where on that page's file it stands.</summary>
    public LinePosition? PageAt { get; init; }

    /// <summary>That page's file, where finished files are all there is.</summary>
    public string? PageFile { get; init; }

    /// <summary>On how many pages it shows.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>Where a copy is kept, if the bibliography says so.</summary>
    public string? Archive { get; init; }

    /// <summary>Why it is not asked after, if it is not.</summary>
    public ExternalSkip? Skip { get; init; }
}
