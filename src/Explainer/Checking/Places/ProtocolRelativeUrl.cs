namespace Explainer.Checking.Places;

/// <summary>URLs that begin with <c>//</c>.</summary>
internal static class ProtocolRelativeUrl
{
    /// <summary>Finds one.</summary>
    public static string? Find(PlacedUse use) =>
        use.Url.StartsWith("//", StringComparison.Ordinal) && !(use.IsElsewhere && use.Use.Kind.IsLoaded && use.Scope == CheckScope.Site)
            ? $"{use.Url} leaves open whether it is https" : null;
}
