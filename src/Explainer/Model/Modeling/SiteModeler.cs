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
        var parsed = ground.Parsed;
        var sources = Sources(parsed, problems);
        var directory = new Directory(parsed, ground.AsOf, options.Drafts, problems);
        var ids = sources.Keys.ToFrozenSet(StringComparer.Ordinal);
        var known = new Dictionary<ParsedEntry, ModeledEntry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in former?.Entries ?? [])
            known.Add(entry.Parsed, entry);
        var entries = directory.All.Where(l => l.WhyUnbuilt is null).ToList()
            .AsParallel().AsOrdered().Select(l => known.GetValueOrDefault(l.Entry) ?? Model(l, directory, ground.AsOf, ids)).ToImmutableArray();
        problems.AddAll(entries.SelectMany(e => e.Problems));
        var unbuilt = directory.All.Where(l => l.WhyUnbuilt is not null)
            .Select(l => new UnbuiltEntry(l.Entry.Key, l.Name.Value, l.Entry.Url, l.Entry.File.Path, l.WhyUnbuilt!)).ToImmutableArray();
        return new(
            new(parsed.Settings, ground.AsOf, [.. entries.Select(e => e.Entry)], unbuilt, sources, parsed.Assets) { NamedSources = new(() => Modeling.NamedSources.Of(parsed)) },
            entries);
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
