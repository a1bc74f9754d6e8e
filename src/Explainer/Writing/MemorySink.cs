using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;

namespace Explainer.Writing;

/// <summary>Keeps the site's files in memory, for the preview and for tests. Of two files at one path the last one stays.</summary>
public sealed class MemorySink : IOutputSink
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    /// <summary>What it holds now, by output path.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files => files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Accept(OutputFile file) => files[file.Path] = file.Bytes.ToArray();

    /// <inheritdoc/>
    public void Accept(string path, AssetFile asset)
    {
        using var from = asset.Open();
        using var bytes = new MemoryStream((int)asset.Length);
        from.CopyTo(bytes);
        files[path] = bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Accept(MadeFile file) => files[file.Path] = file.Make();
}
