using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>
/// What parsing makes of one Markdown file: it hangs on that file and on the settings, and on nothing else, so it can be kept for as
/// long as these are the same.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Entry">What it describes; null where that cannot be told.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ParsedFile(SourceFile File, ParsedEntry? Entry, ImmutableArray<Problem> Problems);
