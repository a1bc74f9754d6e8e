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
    /// <param name="parsed">The site, parsed.</param>
    /// <param name="options">Day and drafts.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    public static Site Model(ParsedSite parsed, BuildOptions options, ProblemList problems)
    {
        var asOf = options.AsOf ?? AsOfDay.Of(parsed, options.Drafts);
        var sources = Sources(parsed, problems);
        var directory = new Directory(parsed, asOf, options.Drafts, problems);
        var modeler = new EntryModeler(directory, asOf, sources.Keys.ToFrozenSet(StringComparer.Ordinal), problems);
        var entries = directory.All.Where(l => l.WhyUnbuilt is null).ToList()
            .AsParallel().AsOrdered().Select(modeler.Model).ToImmutableArray();
        var unbuilt = directory.All.Where(l => l.WhyUnbuilt is not null)
            .Select(l => new UnbuiltEntry(l.Entry.Key, l.Name.Value, l.Entry.Url, l.Entry.File.Path, l.WhyUnbuilt!)).ToImmutableArray();
        return new(parsed.Settings, asOf, entries, unbuilt, sources, parsed.Assets) { NamedSources = NamedSources.Of(parsed) };
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
