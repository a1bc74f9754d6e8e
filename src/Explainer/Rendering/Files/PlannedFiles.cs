using System.Collections.Immutable;

namespace Explainer.Rendering.Files;

/// <summary>Files that are neither pages nor copied, and are made in one go: a feed in its two forms, the open data.</summary>
/// <param name="Paths">Their output paths.</param>
/// <param name="Make">Makes all of them.</param>
internal sealed record PlannedFiles(ImmutableArray<string> Paths, Func<IEnumerable<OutputFile>> Make)
{
    /// <summary>A file on its own, without links of a writer's.</summary>
    public static PlannedFiles Single(string path, Func<ReadOnlyMemory<byte>> make) => new([path], () => [new(path, make(), [])]);
}
