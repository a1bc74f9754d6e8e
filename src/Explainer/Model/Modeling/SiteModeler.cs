using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Parsing.Schema;

namespace Explainer.Model.Modeling;

/// <summary>The model stage: makes typed entries of parsed ones, resolves their references, and leaves out what the build's day does not know yet.</summary>
internal static class SiteModeler
{
    /// <summary>Models a site.</summary>
    /// <param name="ground">The site, parsed, as of its day.</param>
    /// <param name="options">Whether drafts are built.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    /// <param name="former">The site as it was modelled before, if it had the same common ground: entries that are still the same are kept.</param>
    public static ModeledSite Model(CommonGround ground, BuildOptions options, ProblemList problems, ModeledSite? former = null)
    {
        var modeled = (former is null ? null : Again(ground, former)) ?? Anew(ground, options);
        problems.AddAll(modeled.Problems);
        problems.AddAll(modeled.Entries.SelectMany(e => e.Problems));
        return modeled;
    }

    private static ModeledSite Anew(CommonGround ground, BuildOptions options)
    {
        var problems = new ProblemList();
        var parsed = ground.Parsed;
        var sources = Sources(parsed, problems);
        var directory = new Directory(parsed, ground.AsOf, options.Drafts, problems);
        var ids = sources.Keys.ToFrozenSet(StringComparer.Ordinal);
        var entries = directory.All.Where(l => l.WhyUnbuilt is null).ToList()
            .AsParallel().AsOrdered().Select(l => Model(l, directory, ground.AsOf, ids)).ToImmutableArray();
        var unbuilt = directory.All.Where(l => l.WhyUnbuilt is not null)
            .Select(l => new UnbuiltEntry(l.Entry.Key, l.Name.Value, l.Entry.Url, l.Entry.File.Path, l.WhyUnbuilt!)).ToImmutableArray();
        var site = new Site(parsed.Settings, ground.AsOf, [.. entries.Select(e => e.Entry)], unbuilt, sources, parsed.Assets) { NamedSources = new(() => Modeling.NamedSources.Of(parsed)) };
        return new(ground, site, entries, directory, problems.All);
    }

    // On common ground that is the same, entries may say other things, and stand in the order in which they stood. Null where one that
    // has no page is another: why it has none is said of the site.
    private static ModeledSite? Again(CommonGround ground, ModeledSite former)
    {
        var ids = former.Site.Sources.Keys.ToFrozenSet(StringComparer.Ordinal);
        var entries = former.Entries.ToBuilder();
        var changed = new List<(int Index, ParsedEntry Now)>();
        foreach (var (now, before) in ground.Parsed.Entries.Zip(former.Ground.Parsed.Entries))
        {
            if (ReferenceEquals(now, before))
                continue;
            if (former.Site.IndexOf(now.Key) is not { } index || !ReferenceEquals(former.Entries[index].Parsed, before))
                return null;
            changed.Add((index, now));
        }

        Pace.Each(changed, c => entries[c.Index] = Model(new(c.Now, Directory.NameOf(c.Now), null), former.Directory, ground.AsOf, ids));
        var site = former.Site.With([.. entries.Select(e => e.Entry)], ground.Parsed.Settings, ground.Parsed.Assets);
        return former with { Ground = ground, Site = site with { NamedSources = new(() => Modeling.NamedSources.Of(ground.Parsed)) }, Entries = entries.ToImmutable() };
    }

    private static ModeledEntry Model(Listing listing, Directory directory, DateOnly asOf, FrozenSet<string> sources)
    {
        var problems = new ProblemList();
        var entry = new EntryModeler(directory.Telling(problems), asOf, sources, problems).Model(listing);
        return new(listing.Entry, entry, problems.All);
    }

    private static FrozenDictionary<string, Source> Sources(ParsedSite parsed, ProblemList problems)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var keys in parsed.Sources)
        {
            var id = keys.LocatedText("id")!.Value;
            var source = new Source(id, keys.Text("title") ?? id.Value)
            {
                Publisher = keys.Text("publisher"),
                Author = keys.Text("author"),
                Date = keys.Date("date"),
                Url = keys.LocatedText("url"),
                Archive = keys.LocatedText("archive"),
                Accessed = keys.Date("accessed"),
                Type = keys.Word<SourceType>("type"),
            };
            if (!sources.TryAdd(id.Value, source))
                problems.Add(Rules.Content.DuplicateSource, id.At, $"the id {id.Value} stands twice in this list", null, id.Value);
        }

        return sources.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
