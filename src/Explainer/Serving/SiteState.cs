using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering.Layouts;
using Explainer.Writing;

namespace Explainer.Serving;

/// <summary>What the preview knows of the site at one moment.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Layouts">The layouts.</param>
/// <param name="Site">What is shown: the newest state that can be; none while <c>site.yml</c> or the layouts have never been right.</param>
/// <param name="KnownLater">What is wrong, as far as it shows before pages are made; put in order when first asked for, after the page was shown.</param>
/// <param name="Found">What is wrong besides, by the last check that came to its end.</param>
internal sealed record SiteState(
    SourceSet Sources,
    LayoutState Layouts,
    Snapshot? Site,
    Lazy<ImmutableArray<Problem>> KnownLater,
    ImmutableArray<Problem> Found)
{
    /// <summary>What is wrong, as far as it shows before pages are made.</summary>
    public ImmutableArray<Problem> Known => KnownLater.Value;

    /// <summary>All that is wrong: errors first, each group in the order of files.</summary>
    public IEnumerable<Problem> Problems => Known.Concat(Found).OrderByDescending(p => p.Severity);

    /// <summary>The path of the site's root on its host, with slashes at both ends.</summary>
    public string BasePath => Site?.Prepared.Settings.BasePath ?? "/";

    /// <summary>The place in the site that a path on the host means; null for what is not below the site's root.</summary>
    /// <param name="path">The path, not percent-encoded.</param>
    public string? PlaceOf(string path) =>
        Uri.UnescapeDataString(BasePath) is var root && path.StartsWith(root, StringComparison.Ordinal) ? "/" + path[root.Length..] : null;

    /// <summary>The state after sources were read again. Nothing is made again that still holds.</summary>
    /// <param name="former">The state before; none at the start.</param>
    /// <param name="sources">The sources now.</param>
    /// <param name="compiling">The layouts now: they are compiled while the rest is made.</param>
    /// <param name="options">How the site is built.</param>
    public static async Task<SiteState> AfterAsync(SiteState? former, SourceSet sources, Task<LayoutState> compiling, BuildOptions options)
    {
        var problems = new ProblemList();
        var prepared = SiteBuilder.Prepare(sources, options, problems, _ => { }, former?.Site?.Prepared);
        var layouts = await compiling;
        problems.AddAll(layouts.Problems);
        var rules = (prepared ?? former?.Site?.Prepared)?.Settings.Rules ?? ImmutableSortedDictionary<string, Severity>.Empty;
        var site = prepared is not null && layouts.Compiled is { } compiled ? new(prepared, compiled, options, Faulty(problems, rules)) : former?.Site;
        return new(sources, layouts, site, new(() => problems.Sorted(rules)), former?.Found ?? []);
    }

    /// <summary>Makes and checks all pages, as <c>explainer check</c> does.</summary>
    /// <param name="pace">How to go about it.</param>
    /// <returns>This state with what the check found; itself where there is nothing to check.</returns>
    public async Task<SiteState> CheckAsync(Pace pace)
    {
        if (Site is not { } site || !ReferenceEquals(site.Prepared.Sources, Sources) || !Layouts.Problems.IsEmpty)
            return this;
        var problems = new ProblemList();
        problems.AddAll(Known);
        var result = await SiteBuilder.FinishAsync(
            site.Prepared, Task.FromResult<CompiledLayouts?>(site.Layouts), site.Options, new CountingSink(), problems, _ => { }, pace);
        return this with { Found = [.. result.Problems.Except(Known)] };
    }

    private static FrozenSet<string> Faulty(ProblemList problems, ImmutableSortedDictionary<string, Severity> rules) =>
        problems.All.Where(p => p.At is not null && (rules.TryGetValue(p.Rule.Name, out var severity) ? severity : p.Severity) == Severity.Error)
            .Select(p => p.At!.Value.File.Path).ToFrozenSet(StringComparer.Ordinal);
}
