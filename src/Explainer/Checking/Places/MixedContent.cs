namespace Explainer.Checking.Places;

/// <summary>What a page loads by <c>http:</c>, where the site itself is not by <c>http:</c>.</summary>
internal static class MixedContent
{
    /// <summary>Finds it. In a site of ours nothing at all is loaded from another host, which is said already.</summary>
    public static string? Find(PlacedUse use) =>
        use.Use.Kind.IsLoaded && use.Site.Scheme != "http" && use.Resolved.Host is not null
        && use.Url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !(use.IsElsewhere && use.Scope == CheckScope.Site)
            ? $"{use.Url} is loaded by http, which browsers block" : null;
}
