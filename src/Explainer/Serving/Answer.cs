using Explainer.Reading;

namespace Explainer.Serving;

/// <summary>What stands at a place of the site.</summary>
internal abstract record Answer
{
    /// <summary>A file that was made.</summary>
    /// <param name="Path">Its path in the site's folder.</param>
    /// <param name="Bytes">What a build would write there.</param>
    /// <param name="Status">The status that goes with it: 200, 404 for <c>404.html</c>, 500 for a page that cannot be made.</param>
    public sealed record Made(string Path, ReadOnlyMemory<byte> Bytes, int Status) : Answer;

    /// <summary>A file that is copied as it is.</summary>
    /// <param name="Path">Its path in the site's folder.</param>
    /// <param name="Asset">The file.</param>
    public sealed record Copied(string Path, AssetFile Asset) : Answer;

    /// <summary>Readers are sent on.</summary>
    /// <param name="To">A path on the host, or an absolute URL.</param>
    public sealed record Moved(string To) : Answer;
}
