namespace Explainer.Checking.Shapes;

/// <summary>Percent signs that begin no octet.</summary>
internal static class PercentSign
{
    /// <summary>Finds one before the fragment, whose id decides.</summary>
    public static string? Find(string url, string? scheme)
    {
        if (!UrlShapes.IsWeb(scheme))
            return null;
        for (var i = url.IndexOf('%', StringComparison.Ordinal); i >= 0; i = url.IndexOf('%', i + 1))
        {
            if (url.AsSpan(0, i).Contains('#'))
                return null;
            if (!PercentEncoding.IsOctet(url.AsSpan(i)))
                return $"{url.AsSpan(i, Math.Min(3, url.Length - i))} in {url} is no percent-encoding";
        }

        return null;
    }
}
