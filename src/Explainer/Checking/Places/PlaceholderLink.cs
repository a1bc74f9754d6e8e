namespace Explainer.Checking.Places;

/// <summary>Hosts that stand for one to be filled in: those of RFC 2606, and what people write.</summary>
internal static class PlaceholderLink
{
    private static readonly string[] Names = ["todo", "tbd", "fixme", "xxx", "lorem", "ipsum", "placeholder", "changeme", "yourdomain.com", "your-domain.com", "yoursite.com", "your-site.com"];

    /// <summary>Finds one that readers can follow.</summary>
    public static string? Find(PlacedUse use)
    {
        if (!use.IsElsewhere || use.Use.Kind != UseKind.Link || use.Site.IsOurs(use.Resolved.Host!))
            return null;
        var host = use.Resolved.Host!.Split(':')[0];
        var bare = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return bare is "example.com" or "example.org" or "example.net" || Names.Contains(bare, StringComparer.Ordinal)
            ? $"{use.Url} stands for an address to be filled in" : null;
    }
}
