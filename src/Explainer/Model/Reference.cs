using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>A reference that a writer made in front matter, resolved.</summary>
/// <param name="Key">What it points at.</param>
/// <param name="Name">The name of what it points at.</param>
/// <param name="Built">Whether there is a page to link to: not for drafts and what is later than the build's day.</param>
/// <param name="At">The reference itself.</param>
internal sealed record Reference(EntryKey Key, string Name, bool Built, SourceSpan At);
