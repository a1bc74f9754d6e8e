using System.Collections.Immutable;
using Explainer.Checking.Published;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;
using Explainer.Reading;
using Explainer.Urls;

namespace Explainer.Parsing;

/// <summary>The parse stage: turns text into keys, sections and runs of text, each with its place; no file knows of another yet.</summary>
internal static class SiteParser
{
    private const string SourceList = "content/sources.yml";

    /// <summary>Parses all content.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="settings">What <c>site.yml</c> says.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    /// <param name="former">The site as it was parsed before: files that are still the same are not parsed again.</param>
    public static ParsedSite Parse(SourceSet sources, SiteSettings settings, ProblemList problems, ParsedSite? former = null)
    {
        var kept = former is not null && IsReadAlike(settings, former.Settings) ? former : null;
        var files = ParseEntries(sources, settings, kept);
        var bibliography = ParseSources(sources, kept);
        problems.AddAll(files.SelectMany(f => f.Problems));
        problems.AddAll(bibliography.Problems);
        return new(settings, files, bibliography, sources.ContentAssets);
    }

    private static ImmutableArray<ParsedFile> ParseEntries(SourceSet sources, SiteSettings settings, ParsedSite? kept)
    {
        var bodies = new BodyParser(settings.Labels.ToDictionary(p => p.Key, p => p.Value.Select(l => l.Value).ToImmutableArray()), settings.RawHtml);
        // In order of paths, whoever made the set: of two files with one slug it is always the same that stands.
        var files = sources.Content.Where(IsMarkdown).ToArray();
        if (files.Zip(files.Skip(1)).Any(pair => string.CompareOrdinal(pair.First.Path, pair.Second.Path) > 0))
            Array.Sort(files, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        if (kept is null)
            return [.. files.AsParallel().AsOrdered().Select(file => ParseFile(file, bodies))];

        // Both lists are in order: what is kept is found by going along them.
        var (parsed, missing) = (new ParsedFile?[files.Length], new List<int>());
        for (var (at, before) = (0, 0); at < files.Length; at++)
        {
            while (before < kept.Files.Length && !ReferenceEquals(kept.Files[before].File, files[at]) && string.CompareOrdinal(kept.Files[before].File.Path, files[at].Path) < 0)
                before++;
            if (before < kept.Files.Length && ReferenceEquals(kept.Files[before].File, files[at]))
                parsed[at] = kept.Files[before++];
            else
                missing.Add(at);
        }

        Pace.Each(missing, at => parsed[at] = ParseFile(files[at], bodies));
        return [.. parsed.Select(file => file!)];
    }

    // All that a file is read by.
    private static bool IsReadAlike(SiteSettings now, SiteSettings before) =>
        now.RawHtml == before.RawHtml
        && Labels(now).SequenceEqual(Labels(before));

    private static IEnumerable<(SectionRole, string)> Labels(SiteSettings settings) => settings.Labels.SelectMany(p => p.Value.Select(l => (p.Key, l.Value)));

    private static ParsedFile ParseFile(SourceFile file, BodyParser bodies)
    {
        var problems = new ProblemList();
        var entry = ParseEntry(file, bodies, problems);
        return new(file, entry, problems.All);
    }

    private static ParsedEntry? ParseEntry(SourceFile file, BodyParser bodies, ProblemList problems)
    {
        if (EntryKinds.OfPath(file.Path) is not { } kind)
        {
            problems.Add(Rules.Content.UnknownFolder, file.Span(0, 0), $"{file.Path} is in no folder that says what it is", $"move it below content/{string.Join(", content/", EntryKinds.Folders)}");
            return null;
        }

        var front = FrontMatterReader.Read(file, kind, problems);
        var keys = front.Keys ?? new([], front.Opening);
        var slug = SlugOf(file, kind, keys, problems);
        var body = bodies.Parse(file, front.BodyStart, labelled: kind == EntryKind.Article, problems);
        var summary = keys.LocatedText("summary") is { } text ? bodies.ParseInline(file, text, problems) : [];
        return new(new(kind, slug), UrlOf(kind, slug), file, keys, front.Opening, summary, body) { Head = file.Span(0, front.BodyStart) };
    }

    // The file name; of pages the path below pages/. The key slug: overrides the last part.
    private static string SlugOf(SourceFile file, EntryKind kind, YamlMap keys, ProblemList problems)
    {
        var path = file.Path[..^".md".Length];
        var cut = path.LastIndexOf('/') + 1;
        var folder = kind == EntryKind.Page ? path["content/pages/".Length..Math.Max(cut, "content/pages/".Length)] : "";
        if (keys.Text("slug") is { } own)
            return folder + own;
        var name = path[cut..];
        if ((folder + name).Split('/') is var parts && !parts.All(Slug.IsValid))
            problems.Add(Rules.Content.BadSlug, file.Span(0, 0), $"{parts.First(p => !Slug.IsValid(p))} cannot be part of a URL here", $"{Slug.Grammar}: rename the file, or set slug: in its front matter");
        return folder + name;
    }

    private static UrlPath UrlOf(EntryKind kind, string slug) =>
        kind != EntryKind.Page ? new($"{kind.UrlFolder()}{slug}/")
        : slug == "index" ? UrlPath.Root
        : slug.EndsWith("/index", StringComparison.Ordinal) ? new($"/{slug[..^"index".Length]}")
        : new($"/{slug}/");

    private static ParsedSources ParseSources(SourceSet sources, ParsedSite? kept)
    {
        var files = sources.Content.Where(f => !IsMarkdown(f) && f.Path != PublishedLedger.Path).ToImmutableArray();
        if (kept is not null && kept.Bibliography.Files.SequenceEqual(files))
            return kept.Bibliography;
        var problems = new ProblemList();
        var list = ImmutableArray<YamlMap>.Empty;
        foreach (var file in files)
        {
            if (file.Path == SourceList)
                list = SourceListReader.Read(file, problems);
            else
                problems.Add(Rules.Content.UnknownFolder, file.Span(0, 0), $"{file.Path} is not read: the only YAML file of content is {SourceList}", "remove it, or write a Markdown file with front matter");
        }

        return new(files, list, problems.All);
    }

    private static bool IsMarkdown(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal);
}
