using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;

namespace Explainer.Writing;

/// <summary>
/// Counts the site's files and keeps none: <c>check</c> builds into it, in memory that does not grow with the site. What takes long to make
/// is not made.
/// </summary>
public sealed class CountingSink : IOutputSink
{
    private long files;
    private long bytes;

    /// <summary>How many files came.</summary>
    public long Files => Interlocked.Read(ref files);

    /// <summary>How many bytes they have together, but for those not made.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    /// <inheritdoc/>
    public void Accept(OutputFile file) => Count(file.Bytes.Length);

    /// <inheritdoc/>
    public void Accept(string path, AssetFile asset) => Count(asset.Length);

    /// <inheritdoc/>
    public void Accept(MadeFile file) => Interlocked.Increment(ref files);

    private void Count(long length)
    {
        Interlocked.Increment(ref files);
        Interlocked.Add(ref bytes, length);
    }
}
