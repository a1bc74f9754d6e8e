using System.Collections.Immutable;

namespace Explainer.Rendering.Cards;

/// <summary>What stands on the picture that a network shows where somebody shares a page. Plain words, all of them; what cannot be set is left out.</summary>
/// <param name="Site">The site's name.</param>
/// <param name="Titles">What the page is called; after it, what may stand instead where no letter of a face will do, best first.</param>
/// <param name="Color">The colour of its kind.</param>
internal sealed record SocialCard(string Site, ImmutableArray<string> Titles, CardColor Color)
{
    /// <summary>What sort of page it is: "Explainer"; empty where there is nothing to say.</summary>
    public string Kind { get; init; } = "";

    /// <summary>A line under the title: a date, a span, a role; empty where there is none.</summary>
    public string Line { get; init; } = "";

    /// <summary>What the margin tells of: "Status".</summary>
    public string MarginLabel { get; init; } = "";

    /// <summary>What was learnt since, or how it stands, in a few words each.</summary>
    public ImmutableArray<string> Margin { get; init; } = [];

    /// <summary>All that is drawn, in a fixed order.</summary>
    public string[] Words => [Site, Kind, Line, MarginLabel, Color.ToString(), .. Titles, "", .. Margin];
}
