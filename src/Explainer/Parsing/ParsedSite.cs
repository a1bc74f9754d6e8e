using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Parsing.Yaml;
using Explainer.Reading;

namespace Explainer.Parsing;

/// <summary>All content files, read.</summary>
/// <param name="Settings">What <c>site.yml</c> says.</param>
/// <param name="Entries">The content files, in ordinal order of their paths.</param>
/// <param name="Sources">The entries of <c>content/sources.yml</c>.</param>
/// <param name="Assets">The files of content that are copied as they are.</param>
internal sealed record ParsedSite(
    SiteSettings Settings,
    ImmutableArray<ParsedEntry> Entries,
    ImmutableArray<YamlMap> Sources,
    ImmutableArray<AssetFile> Assets);
