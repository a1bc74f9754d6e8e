using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Parsing.Yaml;
using Explainer.Reading;

namespace Explainer.Parsing;

/// <summary>All content files, read.</summary>
/// <param name="Settings">What <c>site.yml</c> says.</param>
/// <param name="Files">The Markdown files, in ordinal order of their paths.</param>
/// <param name="Bibliography">The entries of <c>content/sources.yml</c>.</param>
/// <param name="Assets">The files of content that are copied as they are.</param>
internal sealed record ParsedSite(
    SiteSettings Settings,
    ImmutableArray<ParsedFile> Files,
    ParsedSources Bibliography,
    ImmutableArray<AssetFile> Assets)
{
    /// <summary>What the Markdown files describe, in ordinal order of their paths.</summary>
    public ImmutableArray<ParsedEntry> Entries { get; } = [.. Files.Select(f => f.Entry).OfType<ParsedEntry>()];

    /// <summary>The entries of <c>content/sources.yml</c>.</summary>
    public ImmutableArray<YamlMap> Sources => Bibliography.Entries;
}
