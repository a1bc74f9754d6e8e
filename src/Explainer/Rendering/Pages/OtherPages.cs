using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the pages that are neither an entry's nor a list by name or date.</summary>
internal static class OtherPages
{
    /// <summary>The list of contexts, by how they stand.</summary>
    public static ContextsView Contexts(PageKit kit, FrameMaker frames)
    {
        var cards = new ContextCards(kit);
        var groups = kit.Site.Entries.OfType<Context>().Where(c => !c.Withdrawn)
            .GroupBy(c => Group(c, kit.Site.AsOf)).OrderBy(g => g.Key)
            .Select(g => new ContextGroupView(GroupIds[g.Key], GroupNames[g.Key], [.. g.OrderByDescending(c => c.Status?.AsOf?.Earliest ?? DateOnly.MinValue).ThenBy(c => c.Key).Select(cards.Of)]));
        return new(frames.Make(kit, SiteMap.Contexts.Name, null, SiteMap.Contexts), [.. groups]);
    }

    /// <summary>The bibliography, by what the sources are.</summary>
    public static SourcesView Sources(PageKit kit, FrameMaker frames)
    {
        var uses = Uses(kit.Linked);
        var groups = kit.Site.Sources.Values
            .GroupBy(s => s.Type).OrderBy(g => g.Key is { } type ? (int)type : int.MaxValue)
            .Select(g => new SourceGroupView(
                // No source's id begins so: a source may be called book.
                g.Key is { } type ? $"_{Vocabulary.Word(type)}" : "_other",
                g.Key is { } named ? Plural(named) : "Others",
                [.. g.OrderBy(s => s.Title, StringComparer.Ordinal).ThenBy(s => s.Id.Value, StringComparer.Ordinal).Select(s => SourceViews.Of(s, s.Id.Value, [.. uses[s.Id.Value].Select(kit.Link)]))]));
        return new(frames.Make(kit, SiteMap.Sources.Name, null, SiteMap.Sources), [.. groups]);
    }

    /// <summary>The page for addresses that lead nowhere.</summary>
    public static NotFoundView NotFound(PageKit kit, FrameMaker frames) =>
        new(frames.Make(kit, "There is no page here", null, null) with { NoIndex = true, SearchIndex = FrameMaker.SearchIndex(kit) });

    /// <summary>The page at an old address.</summary>
    public static RedirectView Redirect(PageKit kit, FrameMaker frames, Entry entry) => new(
        frames.Make(kit, entry.Name.Value, null, null) with
        {
            Canonical = RelativeUrl.Absolute(kit.Site.Settings.BaseUrl.Value, entry.Url),
            NoIndex = true,
        },
        kit.Scope.To(entry.Url));

    private static readonly ImmutableArray<string> GroupIds = ["active", "paused", "over", "unknown"];

    private static readonly ImmutableArray<string> GroupNames = ["Under way", "Paused", "Over", "Not judged"];

    private static int Group(Context context, DateOnly day) => context.Status?.Is switch
    {
        ContextStatus.Paused => 1,
        ContextStatus.Concluded or ContextStatus.Collapsed => 2,
        null => context.Span is { To.Date: { } end } && end.Before(day) ? 2 : 3,
        _ => 0,
    };

    private static string Plural(SourceType type) => type switch
    {
        SourceType.News => "News",
        SourceType.Dataset => "Data sets",
        _ => Phrases.First(Vocabulary.Plain(type)) + "s",
    };

    // Where sources are cited: in texts, and by the facts of front matter.
    private static ILookup<string, Entry> Uses(LinkedSite linked) =>
        linked.Site.Entries.Where(e => !e.Withdrawn).SelectMany(e => SourceUses.Of(e).Select(id => id.Value).Distinct(StringComparer.Ordinal).Select(id => (Id: id, Entry: e)))
            .ToLookup(p => p.Id, p => p.Entry, StringComparer.Ordinal);
}
