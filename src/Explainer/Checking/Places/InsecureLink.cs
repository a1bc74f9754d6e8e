namespace Explainer.Checking.Places;

/// <summary>Links by <c>http:</c>.</summary>
internal static class InsecureLink
{
    /// <summary>Finds one. A host that is a number, or in a net of its own, mostly has no certificate.</summary>
    public static string? Find(PlacedUse use) =>
        use.Use.Kind == UseKind.Link && use.Resolved.Host is { } host && use.Url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        && !(use.Site.Scheme == "http" && use.Site.IsOurs(host)) && !host.EndsWith(".onion", StringComparison.Ordinal)
        && host.Contains('.', StringComparison.Ordinal) && !host.EndsWith(".localhost", StringComparison.Ordinal) && !char.IsAsciiDigit(host.Split(':')[0][^1]) && host[0] != '['
            ? $"{use.Url} is a link by http" : null;
}
