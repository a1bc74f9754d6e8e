using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>A page of any other sort: about, handbook, policies, the home page's text.</summary>
internal sealed record Page(EntryKey Key, SourceFile File, Located<string> Name) : Entry(Key, File, Name);
