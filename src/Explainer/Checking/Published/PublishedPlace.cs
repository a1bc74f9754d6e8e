using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking.Published;

/// <summary>A place that was published.</summary>
/// <param name="Path">Its path from the site's root, with its place in the ledger.</param>
/// <param name="Parts">The ids of its parts that others may link to, likewise.</param>
public sealed record PublishedPlace(Located<string> Path, ImmutableArray<Located<string>> Parts);
