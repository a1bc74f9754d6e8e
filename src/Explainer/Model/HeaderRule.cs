using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>HTTP headers for some paths, from <c>site.yml</c>.</summary>
/// <param name="Pattern">The paths: <c>/*</c>, <c>/assets/*</c>.</param>
/// <param name="Headers">The headers' names and values, in the order written.</param>
public sealed record HeaderRule(Located<string> Pattern, ImmutableArray<KeyValuePair<string, string>> Headers);
