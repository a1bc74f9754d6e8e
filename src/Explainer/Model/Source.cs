using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>An entry of the bibliography.</summary>
/// <param name="Id">Its id, by which it is cited.</param>
/// <param name="Title">Its title.</param>
internal sealed record Source(Located<string> Id, string Title)
{
    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Where it stands.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>Where a copy is kept.</summary>
    public Located<string>? Archive { get; init; }

    /// <summary>When it was read.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>What it is.</summary>
    public SourceType? Type { get; init; }
}
