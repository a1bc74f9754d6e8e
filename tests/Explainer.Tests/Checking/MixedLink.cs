using System.Collections.Immutable;

namespace Explainer.Tests.Checking;

/// <summary>A link of the page of mixed links.</summary>
/// <param name="Html">How it stands there.</param>
/// <param name="Url">Its URL, character references read: by this its verdict is found.</param>
/// <param name="Verdict">The rules that it breaks, by name; none for a link that is right.</param>
internal sealed record MixedLink(string Html, string Url, ImmutableArray<string> Verdict);
