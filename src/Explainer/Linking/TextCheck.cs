using Explainer.Diagnostics;

namespace Explainer.Linking;

/// <summary>A check of the words of one entry, prepared for a site.</summary>
/// <param name="text">The words.</param>
/// <param name="problems">Where to say what is wrong.</param>
internal delegate void TextCheck(EntryText text, ProblemList problems);
