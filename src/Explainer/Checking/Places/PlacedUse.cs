using Explainer.Checking.Facts;

namespace Explainer.Checking.Places;

/// <summary>A URL together with where it leads.</summary>
/// <param name="Use">The URL's use.</param>
/// <param name="Url">The URL without blanks around it.</param>
/// <param name="Resolved">Where it leads.</param>
/// <param name="IsFound">Whether the site has something there.</param>
/// <param name="Site">Where the site is hosted.</param>
/// <param name="Scope">What the document is held to.</param>
internal readonly record struct PlacedUse(Use Use, string Url, ResolvedUrl Resolved, bool IsFound, SiteBase Site, CheckScope Scope)
{
    /// <summary>Whether it leads to another host.</summary>
    public bool IsElsewhere => Resolved is { Place: UrlPlace.Elsewhere, Host: not null };
}
