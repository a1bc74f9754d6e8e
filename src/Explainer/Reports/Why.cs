using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Reading;
using Explainer.Urls;

namespace Explainer.Reports;

/// <summary>Tells of each link between a page and the others what made it: a name in a text, a key, a hand link, a fact that was derived.</summary>
public static class Why
{
    /// <summary>The links of a page.</summary>
    /// <param name="url">The page: its URL, with or without the base URL; a slug; <c>actors/iran</c>; or its file.</param>
    /// <param name="sources">The site.</param>
    /// <param name="options">Day and drafts.</param>
    /// <param name="problems">Where to say what is wrong with the site.</param>
    /// <returns>Inbound links, then outbound ones; null where <c>site.yml</c> cannot be read.</returns>
    /// <exception cref="Authoring.AuthoringRefusedException">There is no such page; the message says so in plain words.</exception>
    public static ReportTable? Make(string url, SourceSet sources, BuildOptions options, ProblemList problems)
    {
        if (SiteLoader.Link(sources, options, problems) is not { } linked)
            return null;
        var page = Find(linked.Site, url);
        var byUrl = linked.Site.Entries.ToLookup(e => e.Url, e => e.Key);
        var causes = linked.Mentions.Values.SelectMany(m => m).Where(m => !m.ByHand && (m.From == page.Key || m.To == page.Key))
            .Select(m => new Cause(m.From, m.To, "mention", m.At.Text.ReplaceLineEndings(" "), m.At))
            .Concat(linked.Site.Entries.SelectMany(e => Causes(linked, e, byUrl)))
            .OrderBy(c => c.From == page.Key ? c.To : c.From).ThenBy(c => c.At?.File.Path, StringComparer.Ordinal).ThenBy(c => c.At?.Start)
            .ThenBy(c => c.MadeBy, StringComparer.Ordinal).ThenBy(c => c.What, StringComparer.Ordinal)
            .Distinct()
            .ToList();
        var rows = causes.Where(c => c.To == page.Key && c.From != page.Key).Select(c => Row("in", c.From, c))
            .Concat(causes.Where(c => c.From == page.Key && c.To != page.Key).Select(c => Row("out", c.To, c)))
            .Concat(page.Aliases.Select(a => ReportCell.Row(ReportCell.Of("in"), ReportCell.Of(a.Value.Value), ReportCell.Of("alias"), ReportCell.Of("aliases"), ReportCell.Of(a.At))));
        return new(
            "why", $"Links to and from {page.Name.Value} ({page.Url})", "No other page leads here, and this page leads to none.",
            [new("way", "Way"), new("page", "Page"), new("made-by", "Made by"), new("what", "What"), new("place", "Place")],
            [.. rows]);
    }

    private static IEnumerable<Cause> Causes(LinkedSite linked, Entry entry, ILookup<UrlPath, EntryKey> byUrl)
    {
        foreach (var (to, tail, at) in HandLinks(linked, entry, byUrl))
            yield return new(entry.Key, to, "hand link", at.Text + (at.Text.Contains('#', StringComparison.Ordinal) ? "" : tail), at);
        foreach (var (key, reference) in EntryReferences.Of(entry))
        {
            if (!reference.Built)
                continue;
            yield return new(entry.Key, reference.Key, "key", key, reference.At);
            // What a key names shows the entry in turn: its articles, events, members, claims.
            yield return new(reference.Key, entry.Key, "derived", $"{key} of {entry.Key}", reference.At);
        }

        // Each page lists where it is mentioned, with the sentence.
        foreach (var mention in linked.MentionsOf(entry.Key).DistinctBy(m => m.From))
            yield return new(entry.Key, mention.From, "derived", $"backlink of a {(mention.ByHand ? "hand link" : "mention")}", mention.At);
        foreach (var related in linked.RelatedTo(entry.Key))
            yield return new(entry.Key, related.Article.Key, "derived", $"related: also about {string.Join(", ", related.Shared.Select(s => s.Name))}", null);
        if (entry is Actor actor)
        {
            foreach (var (other, what) in PostNeighbours(linked, actor))
                yield return new(entry.Key, other.Key, "derived", what, null);
        }
    }

    private static IEnumerable<(EntryKey To, string Tail, SourceSpan At)> HandLinks(LinkedSite linked, Entry entry, ILookup<UrlPath, EntryKey> byUrl)
    {
        var body = linked.Bodies[entry.Key];
        return body.Sections.SelectMany(s => s.Parts).Concat(body.Footnotes.SelectMany(f => f.Parts)).Concat(linked.Summaries[entry.Key])
            .OfType<SiteLinkStart>().SelectMany(l => byUrl[l.To].Take(1).Select(to => (to, l.Tail, l.At)));
    }

    private static IEnumerable<(Actor Other, string What)> PostNeighbours(LinkedSite linked, Actor actor)
    {
        foreach (var role in actor.Roles)
        {
            if (linked.Posts.Before(actor, role) is { } before)
                yield return (before, $"predecessor as {role.Title.Value}");
            if (linked.Posts.After(actor, role) is { } after)
                yield return (after, $"successor as {role.Title.Value}");
        }

        foreach (var holder in linked.Posts.Counterparts(actor, linked.Site.AsOf))
            yield return (holder.Actor, $"counterpart as {holder.Role.Title.Value}");
    }

    private static System.Collections.Immutable.ImmutableArray<ReportCell> Row(string way, EntryKey other, Cause cause) =>
        ReportCell.Row(ReportCell.Of(way), ReportCell.Of(other.ToString()), ReportCell.Of(cause.MadeBy), ReportCell.Of(cause.What), ReportCell.Of(cause.At));

    private static Entry Find(Site site, string written)
    {
        var path = written.StartsWith(site.Settings.BaseUrl.Value, StringComparison.Ordinal) ? "/" + written[site.Settings.BaseUrl.Value.Length..] : written;
        path = path.Split('#', '?')[0];
        if (path.EndsWith("index.html", StringComparison.Ordinal))
            path = path[..^"index.html".Length];
        if (site.Settings.BasePath.Length > 1 && path.StartsWith(site.Settings.BasePath, StringComparison.Ordinal) && site.Entries.All(e => e.Url.Value != path))
            path = path[(site.Settings.BasePath.Length - 1)..];
        var place = new UrlPath(path.StartsWith('/') && path.EndsWith('/') ? path : $"/{path.Trim('/')}/");
        var found = site.Entries.Where(e => e.Url == place || e.Aliases.Any(a => a.Value == place) || e.Key.ToString() == path || e.File.Path == path).ToList();
        if (found.Count == 0)
            found = [.. site.Entries.Where(e => e.Key.Slug == path)];
        if (found.Count > 1)
            throw new Authoring.AuthoringRefusedException($"{written} may mean {string.Join(" or ", found.Select(e => e.Key))}; write which");
        if (found is [var only])
            return only;
        var near = Spelling.DidYouMean(path.Trim('/'), site.Entries.SelectMany(e => new[] { e.Key.Slug, e.Url.Value.Trim('/') }));
        throw new Authoring.AuthoringRefusedException($"there is no page of the writers' at {written}{(near is null ? "" : $"; {near}")}");
    }

    private sealed record Cause(EntryKey From, EntryKey To, string MadeBy, string What, SourceSpan? At);
}
