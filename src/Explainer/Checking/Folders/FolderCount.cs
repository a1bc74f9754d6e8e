using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking.Folders;

/// <summary>How much of a folder was checked, and how much was not, and why.</summary>
/// <param name="Files">All files.</param>
/// <param name="WithoutLinks">Files of kinds that have no links, as images: only that they are there was looked at.</param>
/// <param name="Unread">Files that could not be read, or were too large: each has a problem.</param>
/// <param name="Elsewhere">Links to other hosts, which were not asked.</param>
/// <param name="Ignored">Faults that the user wants left out.</param>
public readonly record struct FolderCount(int Files, int WithoutLinks, int Unread, int Elsewhere, int Ignored)
{
    /// <summary>What was left out, as reports tell it.</summary>
    public ImmutableArray<SkippedPart> Skipped =>
    [
        .. new[]
        {
            new SkippedPart("elsewhere", Elsewhere, "link", "to other hosts"),
            new SkippedPart("withoutLinks", WithoutLinks, "file", "of kinds without links"),
            new SkippedPart("unread", Unread, "file", "that could not be read"),
            new SkippedPart("ignored", Ignored, "fault", "left out with --ignore"),
        }.Where(part => part.Count > 0),
    ];
}
