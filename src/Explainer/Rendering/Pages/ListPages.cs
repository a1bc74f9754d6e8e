using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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

    /// <summary>Everything, A to Z.</summary>
    public SearchView Search() => new(
        frames.Make(kit, "Search", "Every explainer, actor, context, event, place and term by name.", SiteMap.Search),
        ByLetter(kit.Site.Entries.Where(e => e is not Page)));

    private ImmutableArray<ListGroupView> ByLetter(IEnumerable<Entry> entries) =>
    [
        .. entries.Where(e => !e.Withdrawn)
            .Select(e => (Entry: e, Listed: Listed(e)))
            .Select(e => (e.Entry, e.Listed, Sort: SortKey(e.Listed)))
            .OrderBy(e => e.Sort, StringComparer.Ordinal).ThenBy(e => e.Entry.Key)
            .GroupBy(e => Letter(e.Sort))
            .Select(g => new ListGroupView(g.Key == "#" ? "letter-other" : $"letter-{g.Key}", g.Key, [.. g.Select(e => Item(e.Entry, e.Listed))])),
    ];

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

    // A person is looked up by surname.
    private static string Listed(Entry entry) =>
        entry is Actor { Type: ActorType.Person, Surname: { } surname } && entry.Name.Value.EndsWith(" " + surname, StringComparison.Ordinal)
            ? $"{surname}, {entry.Name.Value[..^(surname.Length + 1)]}"
            : entry.Name.Value;

    // Letters without their marks, in one case: "Élysée" stands between "Ely" and "Elz" on every machine.
    private static string SortKey(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var unit in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark && (char.IsLetterOrDigit(unit) || unit == ' '))
                key.Append(char.ToUpperInvariant(unit));
        }

        var text = key.ToString().Trim();
        return text.StartsWith("THE ", StringComparison.Ordinal) ? text[4..] : text;
    }

    private static string Letter(string sortKey) =>
        sortKey.Length > 0 && char.IsLetter(sortKey[0]) ? sortKey[..1] : "#";
}
