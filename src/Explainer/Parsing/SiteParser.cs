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
    public static ParsedSite Parse(SourceSet sources, SiteSettings settings, ProblemList problems)
    {
        var bodies = new BodyParser(settings.Labels.ToDictionary(p => p.Key, p => p.Value.Select(l => l.Value).ToImmutableArray()), settings.RawHtml);
        // In order of paths, whoever made the set: of two files with one slug it is always the same that stands.
        var entries = sources.Content.Where(IsMarkdown).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray().AsParallel().AsOrdered()
            .Select(file => ParseEntry(file, bodies, problems)).OfType<ParsedEntry>().ToImmutableArray();
        return new(settings, entries, ParseSources(sources, problems), sources.ContentAssets);
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
        return new(new(kind, slug), UrlOf(kind, slug), file, keys, front.Opening, summary, body);
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

    private static ImmutableArray<YamlMap> ParseSources(SourceSet sources, ProblemList problems)
    {
        var list = ImmutableArray<YamlMap>.Empty;
        foreach (var file in sources.Content.Where(f => !IsMarkdown(f) && f.Path != PublishedLedger.Path))
        {
            if (file.Path == SourceList)
                list = SourceListReader.Read(file, problems);
            else
                problems.Add(Rules.Content.UnknownFolder, file.Span(0, 0), $"{file.Path} is not read: the only YAML file of content is {SourceList}", "remove it, or write a Markdown file with front matter");
        }

        return list;
    }

    private static bool IsMarkdown(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal);
}
