using System.Collections.Immutable;

namespace Explainer.Tests.Specs;

/// <summary>One case of a spec file: a site, and what comes of it.</summary>
/// <param name="File">The spec file, relative to the folder of specs.</param>
/// <param name="Number">Which case of the file it is, from 0.</param>
/// <param name="Name">What it shows, as a sentence.</param>
/// <param name="Options">How the site is built.</param>
/// <param name="Files">The files of a site that is built: path to content.</param>
/// <param name="Problems">All problems, in order.</param>
/// <param name="Infos">Whether problems that are for information only count.</param>
/// <param name="Outputs">What must stand in the site's files.</param>
internal sealed record Spec(
    string File,
    int Number,
    string Name,
    BuildOptions Options,
    ImmutableSortedDictionary<string, SpecContent> Files,
    ImmutableArray<string> Problems,
    bool Infos,
    ImmutableArray<ExpectedOutput> Outputs)
{
    /// <summary>The files of a finished site, made by any tool, that is checked; none where a site is built.</summary>
    public ImmutableSortedDictionary<string, SpecContent> Site { get; init; } = ImmutableSortedDictionary.Create<string, SpecContent>(StringComparer.Ordinal);

    /// <summary>How that is checked.</summary>
    public FolderOptions Check { get; init; } = FolderOptions.None;

    /// <summary>Whether the files of a site that is built are read from a disk.</summary>
    public bool OnDisk { get; init; }
}
