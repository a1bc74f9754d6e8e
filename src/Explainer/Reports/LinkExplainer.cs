using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Reports;

/// <summary>Says what made each link between two pages.</summary>
internal sealed class LinkExplainer
{
    private readonly Site site;
    private readonly Dictionary<UrlPath, EntryKey> keys;
    private readonly HashSet<UrlPath> aliases;
    private readonly ILookup<(EntryKey, EntryKey), LinkCause> causes;

    /// <summary>Prepares for a site.</summary>
    public LinkExplainer(LinkedSite linked)
    {
        site = linked.Site;
        keys = site.Entries.ToDictionary(e => e.Url, e => e.Key);
        aliases = [.. site.Entries.SelectMany(e => e.Aliases).Select(a => a.Value)];
        causes = LinkCauses.Of(linked).ToLookup(c => (c.From, c.To));
    }

    /// <summary>The rows for the links to a page and from it.</summary>
    /// <param name="links">The links.</param>
    /// <param name="page">The page.</param>
    public IEnumerable<ImmutableArray<ReportCell>> Rows(ImmutableArray<PageLink> links, UrlPath page) =>
        links.Where(l => !aliases.Contains(l.From))
            .GroupBy(l => (Way: l.From == page ? "out" : "in", Other: l.From == page ? l.To : l.From, Address: l.To is null ? l.Tail : ""))
            .OrderBy(g => g.Key.Way, StringComparer.Ordinal)
            .ThenBy(g => IsEntry(g.Key.Other) ? 0 : g.Key.Other is null ? 2 : 1).ThenBy(g => Name(g.Key.Other) ?? g.Key.Address, StringComparer.Ordinal)
            .SelectMany(g => Reasons([.. g]).Distinct().Select(r =>
                ReportCell.Row(ReportCell.Of(g.Key.Way), ReportCell.Of(Name(g.Key.Other) ?? "elsewhere"), ReportCell.Of(r.MadeBy), ReportCell.Of(r.What), ReportCell.Of(r.At))));

    private IEnumerable<(string MadeBy, string What, SourceSpan? At)> Reasons(List<PageLink> links)
    {
        var first = links[0];
        // The address of another site is no page to be named, and long: it stands with what made the link.
        var elsewhere = first.To is null ? ": " + first.Tail : "";
        var matter = links.Where(l => l.Around is null).ToList();
        var mentions = new HashSet<string>(StringComparer.Ordinal);
        if (matter.Count > 0 && keys.TryGetValue(first.From, out var from) && first.To is { } place && keys.TryGetValue(place, out var to))
        {
            foreach (var cause in causes[(from, to)].OrderBy(c => Rank(c.MadeBy)).ThenBy(c => c.At?.File.Path, StringComparer.Ordinal).ThenBy(c => c.At?.Start).ThenBy(c => c.What, StringComparer.Ordinal))
            {
                // Where a hand link stands later in the section, a name before it stays plain.
                if (cause.Words is { } words && !matter.Exists(l => words.Contains(l.Text, StringComparison.Ordinal)))
                    continue;
                mentions.Add(cause.Words ?? "");
                yield return (cause.MadeBy, cause.What, cause.At);
            }
        }

        foreach (var link in matter)
        {
            foreach (var at in link.Origins)
                yield return ("hand link", at.Text + (at.Text.Contains('#', StringComparison.Ordinal) || link.To is null ? "" : link.Tail), at);
        }

        // What stands in no text was put there by the layout: a list, a card, a fact told from the other side.
        foreach (var part in matter.Where(l => l.Origins.IsEmpty && !mentions.Any(m => m.Contains(l.Text, StringComparison.Ordinal))).Select(l => l.Part).Distinct())
            yield return (IsEntry(first.From) ? "derived" : "list", (part is null ? "shown at the top" : $"shown under \u201C{part}\u201D") + elsewhere, null);
        foreach (var around in links.Where(l => l.Around is not null).GroupBy(l => l.Around, StringComparer.Ordinal))
            yield return ("navigation", $"{around.Key}: {string.Join(", ", around.Select(l => l.Text).Distinct(StringComparer.Ordinal))}{elsewhere}", null);
    }

    private static int Rank(string madeBy) => madeBy switch { "mention" => 0, "key" => 1, _ => 2 };

    private bool IsEntry(UrlPath? place) => place is { } known && keys.ContainsKey(known);

    private string? Name(UrlPath? place) => place is not { } known ? null : keys.TryGetValue(known, out var key) ? key.ToString() : known.Value;
}
