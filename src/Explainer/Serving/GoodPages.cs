using Explainer.Urls;

namespace Explainer.Serving;

/// <summary>The pages that were looked at last, as they were when nothing was wrong with them: what is shown while a writer mends a fault.</summary>
internal sealed class GoodPages
{
    private const int Most = 100;
    private readonly Lock gate = new();
    private readonly Dictionary<UrlPath, (byte[] Bytes, string? File)> pages = [];
    private readonly LinkedList<UrlPath> order = [];

    /// <summary>Keeps a page.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="bytes">The page.</param>
    /// <param name="file">The source file that it shows, if it shows one.</param>
    public void Keep(UrlPath place, byte[] bytes, string? file)
    {
        lock (gate)
        {
            if (pages.ContainsKey(place))
                order.Remove(place);
            pages[place] = (bytes, file);
            order.AddLast(place);
            if (order.Count > Most)
            {
                pages.Remove(order.First!.Value);
                order.RemoveFirst();
            }
        }
    }

    /// <summary>The page at a place, if it was kept.</summary>
    public (byte[] Bytes, string? File)? Find(UrlPath place)
    {
        lock (gate)
            return pages.TryGetValue(place, out var page) ? page : null;
    }
}
