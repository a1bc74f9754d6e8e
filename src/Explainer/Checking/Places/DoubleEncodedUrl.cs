namespace Explainer.Checking.Places;

/// <summary>URLs that were percent-encoded twice.</summary>
internal static class DoubleEncodedUrl
{
    /// <summary>Finds one. A query may hold a URL, encoded; and what is found under such a name is named so.</summary>
    public static string? Find(PlacedUse use)
    {
        if (use.IsFound || use.Resolved.Place is not (UrlPlace.Site or UrlPlace.Elsewhere))
            return null;
        var end = use.Url.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? use.Url : use.Url[..end];
        for (var i = path.IndexOf("%25", StringComparison.Ordinal); i >= 0; i = path.IndexOf("%25", i + 1, StringComparison.Ordinal))
        {
            if (i + 4 < path.Length && char.IsAsciiHexDigit(path[i + 3]) && char.IsAsciiHexDigit(path[i + 4]))
                return $"{path.AsSpan(i, 5)} in {use.Url} is percent-encoded twice";
        }

        return null;
    }
}
