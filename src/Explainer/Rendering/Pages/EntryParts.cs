using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>Makes what the pages of all entries have.</summary>
/// <param name="kit">The page.</param>
/// <param name="frames">Makes frames.</param>
/// <param name="window">Which part of long lists the page shows.</param>
/// <param name="years">The years by which the lists go on.</param>
internal sealed class EntryParts(PageKit kit, FrameMaker frames, DatedWindow window, ImmutableArray<int> years)
{
    /// <summary>The frame.</summary>
    public PageFrame Frame(Entry entry) => frames.Of(
        kit, entry, window.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{entry.Name.Value}, {year}") : null);

    /// <summary>Whether the page shows more than the lists of one year.</summary>
    public bool IsFirst => window.Year is null;

    /// <summary>Which part of long lists the page shows.</summary>
    public DatedWindow Window => window;

    /// <summary>A view with what all entries have. The parts of its kind are made already, so that sources are numbered as they are read.</summary>
    public T With<T>(T view, Entry entry)
        where T : EntryPageView
    {
        var mentions = MentionsOf(entry).ToList();
        var (day, asOf) = (entry is Article article ? article.Date.Value.Earliest : kit.Site.AsOf, kit.Site.AsOf);
        return view with
        {
            Mentions = new MentionViews(kit).Of(mentions),
            MentionPages = mentions.DistinctBy(m => m.From).Count(),
            Cards = new Cards(kit).Of(kit.Scope.Named, day),
            CardsAsOf = day < asOf ? PageKit.Date(asOf) : null,
            Changes = [.. entry.Changes.Where(c => c.Type != ChangeType.Housekeeping).Reverse().Select(c => new ChangeView(PageKit.Date(c.Date), Vocabulary.Plain(c.Type), c.Note, null))],
            Years = window.Links(years, entry.Url, year => YearUrl(entry, year), kit.Scope),
            Sources = new SourceViews(kit).Cited(),
        };
    }

    /// <summary>The names of an entry beside the one it is listed by.</summary>
    public static ImmutableArray<NameView> OtherNames(Entry entry) =>
        [.. entry.OtherNames.Select(n => new NameView(n.Text.Value, n.Language, IsRightToLeft(n.Text.Value)))];

    /// <summary>The ids that the text of an entry takes.</summary>
    public static PartIds Ids(Entry entry) => new(entry.Body.Ids.Select(i => i.Id).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The summary of an entry on its own page.</summary>
    public Html Summary(Entry entry) => kit.Summary(entry);

    /// <summary>Where an entry's lists of a year are.</summary>
    public static UrlPath YearUrl(Entry entry, int year) => new(string.Create(CultureInfo.InvariantCulture, $"{entry.Url.Value}{year}/"));

    /// <summary>The years by which the lists of an entry go on; none if they are short.</summary>
    public static ImmutableArray<int> YearsOf(LinkedSite linked, Entry entry)
    {
        if (entry is not (Actor or Context or Place or Term))
            return [];
        var index = linked.Index;
        var (articles, events, quotes, claims, mentions) =
            (index.ArticlesAbout(entry.Key), index.EventsOf(entry.Key), index.QuotesBy(entry.Key), index.ClaimsBy(entry.Key), linked.MentionsOf(entry.Key));
        // Most entries have few of anything: that is seen without looking up who mentions them.
        if (Math.Max(Math.Max(articles.Length, events.Length), Math.Max(Math.Max(quotes.Length, claims.Length), mentions.Length)) <= DatedWindow.Limit)
            return [];
        return
        [
            .. DatedWindow.Years(
                [.. articles.Select(a => a.Date.Value)],
                [.. events.Select(e => e.Date.Value)],
                [.. quotes.Select(q => q.Article.Date.Value)],
                [.. claims.Select(c => c.Article.Date.Value)],
                [.. mentions.DistinctBy(m => m.From).Select(m => DateOf(linked.Site.Find(m.From)!)).OfType<EdtfDate>()]),
        ];
    }

    private IEnumerable<Mention> MentionsOf(Entry entry)
    {
        var pages = kit.Linked.MentionsOf(entry.Key).Where(m => !kit.Site.Find(m.From)!.Withdrawn).GroupBy(m => m.From);
        return window.Of(pages, g => DateOf(kit.Site.Find(g.Key)!)).SelectMany(g => g);
    }

    private static EdtfDate? DateOf(Entry entry) => entry switch { Article a => a.Date.Value, Event e => e.Date.Value, _ => null };

    // The first strong letter decides (UAX 9, rule P2), by the blocks of Hebrew, Arabic and their neighbours.
    private static bool IsRightToLeft(string text) =>
        text.FirstOrDefault(char.IsLetter) is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
