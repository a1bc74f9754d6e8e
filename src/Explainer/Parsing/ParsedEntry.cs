using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Parsing.Yaml;
using Explainer.Urls;

namespace Explainer.Parsing;

/// <summary>A content file, read: its keys are checked one by one, but not against other files.</summary>
/// <param name="Key">What others refer to it by.</param>
/// <param name="Url">Where its page will be.</param>
/// <param name="File">The file.</param>
/// <param name="Keys">Its front matter: only what is right.</param>
/// <param name="Opening">The front matter's first line.</param>
/// <param name="Summary">The summary, as inline Markdown.</param>
/// <param name="Body">The text.</param>
internal sealed record ParsedEntry(
    EntryKey Key,
    UrlPath Url,
    SourceFile File,
    YamlMap Keys,
    SourceSpan Opening,
    ImmutableArray<BodyPart> Summary,
    Body Body)
{
    /// <summary>The front matter as it is written, with the lines around it.</summary>
    public required SourceSpan Head { get; init; }
}
