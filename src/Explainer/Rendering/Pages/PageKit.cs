using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>What the makers of views share while they make one page: the site, the page, and the small things that recur.</summary>
internal sealed class PageKit
{
    /// <summary>Prepares for a page.</summary>
    /// <param name="linked">The site.</param>
    /// <param name="scope">The page.</param>
    public PageKit(LinkedSite linked, PageScope scope)
    {
        (Linked, Scope) = (linked, scope);
        Bodies = new(linked.Site, scope);
    }

    /// <summary>The site with its links.</summary>
    public LinkedSite Linked { get; }

    /// <summary>The site.</summary>
    public Site Site => Linked.Site;

    /// <summary>The page.</summary>
    public PageScope Scope { get; }

    /// <summary>Writes bodies for the page.</summary>
    public BodyRenderer Bodies { get; }

    /// <summary>A link to an entry.</summary>
    public LinkView Link(Entry entry) => new(entry.Name.Value, Scope.To(entry.Url), entry.Url == Scope.Page);

    /// <summary>A link to what a reference points at; its plain name where that has no page.</summary>
    public LinkView Link(Reference reference) =>
        Site.Find(reference.Key) is { } entry ? Link(entry) : new(reference.Name, null);

    /// <summary>Links to what references point at.</summary>
    public ImmutableArray<LinkView> Links(IEnumerable<Reference> references) => [.. references.Select(Link)];

    /// <summary>A date.</summary>
    public static DateView Date(EdtfDate date) => new(EdtfPrinter.Print(date), date.IsInterval ? null : Machine(date.Start));

    /// <summary>A day.</summary>
    public static DateView Date(DateOnly day) => Date(EdtfDate.Of(day));

    /// <summary>A period; null where nothing is said of it.</summary>
    public static DateView? Date(Period? period) =>
        period is { } given && EdtfPrinter.Print(given) is { Length: > 0 } text ? new(text, null) : null;

    /// <summary>The summary of an entry, for a page that is not its own.</summary>
    public Html Summary(Entry entry) => Bodies.Render(Linked.Summaries[entry.Key], entry.Url);

    /// <summary>The marks that cite sources.</summary>
    public Html Cite(ImmutableArray<Located<string>> sources) => sources.IsEmpty ? Html.None : Bodies.Cite(sources.Select(s => s.Value));

    // A reservation (? or ~) has no form in HTML; what it is said of has.
    private static string Machine(DatePoint point) => EdtfDate.Of(point).ToString().TrimEnd('?', '~');
}
