using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing;

/// <summary>What parsing makes of the files of content that are not Markdown: the bibliography.</summary>
/// <param name="Files">The files.</param>
/// <param name="Entries">The entries of <c>content/sources.yml</c>.</param>
/// <param name="Problems">What is wrong with them.</param>
internal sealed record ParsedSources(ImmutableArray<SourceFile> Files, ImmutableArray<YamlMap> Entries, ImmutableArray<Problem> Problems);
