using System.Globalization;
using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the pages of places, terms and other pages.</summary>
internal static class SmallPages
{
    /// <summary>What the layout of a place is given.</summary>
    public static PlaceView Place(PageKit kit, EntryParts parts, Place place)
    {
        var view = new PlaceView(parts.Frame(place))
        {
            Kind = Phrases.Kind(place),
            OtherNames = EntryParts.OtherNames(place),
            Summary = parts.Summary(place),
            Reviewed = place.Reviewed is null ? null : PageKit.Date(place.Reviewed),
            Sections = parts.IsFirst ? new Sections(kit).Of(place) : [],
            Footnotes = parts.IsFirst ? new Sections(kit).Footnotes(place) : [],
            Ids = EntryParts.Ids(place),
            Country = place.Country is null ? null : kit.Link(place.Country),
            Position = place is { Latitude: { } latitude, Longitude: { } longitude } ? Position(latitude, longitude) : null,
            Dispute = place.Dispute,
            Events = new Timelines(kit).Of(parts.Window.Of(kit.Linked.Index.EventsOf(place.Key))),
            Contexts = parts.IsFirst ? [.. kit.Linked.Index.ContextsNaming(place.Key).Select(c => new ContextCards(kit).Of(c))] : [],
        };
        return parts.With(view, place);
    }

    /// <summary>What the layout of a term is given.</summary>
    public static TermView Term(PageKit kit, EntryParts parts, Term term)
    {
        var view = new TermView(parts.Frame(term))
        {
            Kind = Phrases.Kind(term),
            OtherNames = EntryParts.OtherNames(term),
            Summary = parts.Summary(term),
            Reviewed = term.Reviewed is null ? null : PageKit.Date(term.Reviewed),
            Sections = parts.IsFirst ? new Sections(kit).Of(term) : [],
            Footnotes = parts.IsFirst ? new Sections(kit).Footnotes(term) : [],
            Ids = EntryParts.Ids(term),
            Contested = term.Contested,
            Use = term.Use,
            Avoid = [.. term.Avoid.Select(a => a.Value)],
        };
        return parts.With(view, term);
    }

    /// <summary>What the layout of another page is given.</summary>
    public static TextPageView Page(PageKit kit, EntryParts parts, Page page)
    {
        var view = new TextPageView(parts.Frame(page))
        {
            Kind = Phrases.Kind(page),
            OtherNames = [],
            Summary = parts.Summary(page),
            Reviewed = page.Reviewed is null ? null : PageKit.Date(page.Reviewed),
            Sections = new Sections(kit).Of(page),
            Footnotes = new Sections(kit).Footnotes(page),
            Ids = EntryParts.Ids(page),
        };
        return parts.With(view, page);
    }

    // Two decimals are about a kilometre: a place is no address.
    private static string Position(double latitude, double longitude) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(latitude):0.00}° {(latitude < 0 ? "S" : "N")}, {Math.Abs(longitude):0.00}° {(longitude < 0 ? "W" : "E")}");
}
