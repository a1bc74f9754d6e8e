using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>A letter with the entries whose names begin with it.</summary>
/// <param name="Letter">The letter; <c>#</c> for what begins with none.</param>
/// <param name="Entries">The entries in order, each with its name as it is looked up: <c>Lapid, Yair</c>.</param>
internal sealed record AlphabetLetter(string Letter, ImmutableArray<(Entry Entry, string Listed)> Entries)
{
    /// <summary>Its name in ids.</summary>
    public string Name => Letter == "#" ? "other" : Letter;

    /// <summary>Where its page is, on a site that is so large that it has one.</summary>
    public UrlPath Url => new(SiteMap.Search.Url.Value + (Letter == "#" ? "other/"
        : char.IsAsciiLetter(Letter[0]) ? $"{char.ToLowerInvariant(Letter[0])}/"
        : string.Create(CultureInfo.InvariantCulture, $"u{(int)Letter[0]:x4}/")));
}
