using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the lists of entries by name.</summary>
/// <param name="kit">The page.</param>
/// <param name="frames">Makes frames.</param>
internal sealed class ListPages(PageKit kit, FrameMaker frames)
{
    /// <summary>The entries of a kind, A to Z.</summary>
    public ListView Of<T>(SitePart part)
        where T : Entry => new(frames.Make(kit, part.Name, null, part), part.Name, ByLetter(kit.Site.Entries.OfType<T>()));

    /// <summary>The page to search on, with everything from A to Z, or the letters under which it is.</summary>
    /// <param name="alphabet">Everything.</param>
    /// <param name="letter">The letter whose page this is; null on the first.</param>
    public SearchView Search(Alphabet alphabet, AlphabetLetter? letter)
    {
        var title = letter is null ? SiteMap.Search.Name : $"Names under {letter.Letter}";
        return new(
            frames.Make(kit, title, "Every explainer, actor, context, event, place and term by name.", SiteMap.Search) with { SearchIndex = FrameMaker.SearchIndex(kit) },
            letter is not null ? [Group(letter)] : alphabet.IsLong ? [] : [.. alphabet.Letters.Select(Group)],
            alphabet.IsLong ? [.. alphabet.Letters.Select(l => new LinkView(l.Letter, kit.Scope.To(l.Url), l == letter))] : []);
    }

    private ImmutableArray<ListGroupView> ByLetter(IEnumerable<Entry> entries) => [.. Alphabet.Of(entries).Letters.Select(Group)];

    private ListGroupView Group(AlphabetLetter letter) => new($"letter-{letter.Name}", letter.Letter, [.. letter.Entries.Select(e => Item(e.Entry, e.Listed))]);

    private ListItemView Item(Entry entry, string listed) => new(
        kit.Link(entry) with { Text = listed },
        entry.OtherNames.Where(n => n.Language is not null).Select(_ => EntryParts.OtherNames(entry).First(v => v.Language is not null)).FirstOrDefault(),
        Text(entry switch
        {
            Actor actor => ActorLines.Held(actor, kit.Site.AsOf),
            Article article => $"Explainer, {PageKit.Date(article.Date.Value).Text}",
            Event e => $"Event, {PageKit.Date(e.Date.Value).Text}",
            _ => entry.SummaryText is { Length: > 0 } summary && entry is Term ? summary : Phrases.Kind(entry),
        }));

    private Html Text(string words)
    {
        var start = kit.Scope.Html.Length;
        return kit.Scope.Html.AppendText(words).From(start);
    }
}
