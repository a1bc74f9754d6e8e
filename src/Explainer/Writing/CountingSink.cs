using Explainer.Reading;
using Explainer.Rendering;

namespace Explainer.Writing;

/// <summary>Counts the site's files and keeps none: <c>check</c> builds into it, in memory that does not grow with the site.</summary>
public sealed class CountingSink : IOutputSink
{
    private long files;
    private long bytes;

    /// <summary>How many files came.</summary>
    public long Files => Interlocked.Read(ref files);

    /// <summary>How many bytes they have together.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    /// <inheritdoc/>
    public void Accept(OutputFile file) => Count(file.Bytes.Length);

    /// <inheritdoc/>
    public void Accept(string path, AssetFile asset) => Count(asset.Length);

    private void Count(long length)
    {
        Interlocked.Increment(ref files);
        Interlocked.Add(ref bytes, length);
    }
}
