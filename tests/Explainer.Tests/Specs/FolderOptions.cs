using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Tests.Specs;

/// <summary>How a spec has a folder checked: the options of <c>check --site</c>.</summary>
/// <param name="BaseUrl"><c>--base-url</c>.</param>
/// <param name="Ignores"><c>--ignore</c>.</param>
/// <param name="Rules"><c>--rule</c>.</param>
/// <param name="Baseline">The JSON of <c>--baseline</c>.</param>
internal sealed record FolderOptions(string? BaseUrl, ImmutableArray<string> Ignores, ImmutableDictionary<string, Severity> Rules, string? Baseline)
{
    /// <summary>No option at all.</summary>
    public static FolderOptions None { get; } = new(null, [], ImmutableDictionary<string, Severity>.Empty, null);
}
