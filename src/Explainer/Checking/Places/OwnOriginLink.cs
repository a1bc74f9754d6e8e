namespace Explainer.Checking.Places;

/// <summary>Links to the site itself by its full address.</summary>
internal static class OwnOriginLink
{
    /// <summary>Finds one.</summary>
    public static string? Find(PlacedUse use) =>
        use is { Resolved: { Place: UrlPlace.Site, Host: not null }, Use.Kind: var kind } && kind == UseKind.Link
            ? $"{use.Url} leads to this site by its full address" : null;
}
