using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>A photo in front matter.</summary>
/// <param name="File">The file, relative to the file that names it.</param>
/// <param name="Alt">The words that stand for it.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Rights">Why we may show it.</param>
/// <param name="At">The key that it stands under.</param>
internal sealed record Photo(Located<string>? File, string? Alt, string? Caption, string? Credit, string? Rights, SourceSpan At);
