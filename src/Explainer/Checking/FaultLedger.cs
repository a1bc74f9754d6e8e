using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Checking.Folders;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>
/// Gathers the faults of all pages, from any thread: each place in a source once; what no one place in a source made, as a layout's
/// fault that shows on many pages, once with the number of pages.
/// </summary>
/// <param name="outputs">What the site has.</param>
/// <param name="scope">What it is held to; in a folder that is no build, a page's file is named.</param>
/// <param name="ignores">Which faults to leave out.</param>
/// <param name="layouts">Finds the line of a layout that made a fault.</param>
internal sealed class FaultLedger(OutputMap outputs, CheckScope scope, IgnoreList? ignores, LayoutLines layouts)
{
    private readonly ConcurrentDictionary<Identity, Group> groups = [];

    private int ignored;

    /// <summary>How many faults were left out as the user wished.</summary>
    public int Ignored => ignored;

    private readonly record struct Identity(Rule Rule, string Target, string Element, SourceSpan? Source);

    /// <summary>Adds a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="page">The URL path of the page on which it shows.</param>
    /// <param name="sources">Where a writer wrote it; none for what a layout made.</param>
    public void Add(Fault fault, string page, ImmutableArray<SourceSpan> sources)
    {
        if (ignores is not null && ignores.Covers(fault, page, outputs.Find(page)?.Path))
        {
            Interlocked.Increment(ref ignored);
            return;
        }

        // What a writer wrote stands on the article's page too, and is told there: once is enough.
        if (fault.Rule == Rules.Link.BrokenFeedUrl && !sources.IsEmpty)
            return;
        if (sources.IsEmpty)
            Add(fault, page, (SourceSpan?)null);
        foreach (var source in sources)
            Add(fault, page, source);
    }

    /// <summary>Reports every fault, in the same order and words however the threads went.</summary>
    public void Report(ProblemList problems, PathSuggester suggester)
    {
        var parts = new PartSuggester();
        foreach (var (identity, group) in groups
            .OrderBy(g => g.Key.Rule.Name, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Target, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Element, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Source?.File.Path, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Source?.Start ?? 0))
        {
            var (first, page, pages) = group.First;
            var fault = first.Finish?.Invoke(parts) ?? first;
            var near = fault.Missing is null ? null : suggester.Near(fault.Missing);
            var message = near is null ? fault.Message : $"{fault.Message}; did you mean {near}?";
            if (identity.Source is null && pages > 1)
                message += pages == 2 ? " (and on 1 more page)" : $" (and on {pages - 1} more pages)";
            problems.Add(new(fault.Rule, message, identity.Source ?? layouts.Find(fault.Written))
            {
                Hint = fault.Hint,
                Page = page,
                PageAt = fault.At,
                PageFile = scope == CheckScope.Folder ? outputs.Find(page)?.Path : null,
                Target = fault.Target,
            });
        }
    }

    private void Add(Fault fault, string page, SourceSpan? source) =>
        groups.GetOrAdd(new(fault.Rule, fault.Target, fault.Element, source), _ => new()).Add(fault, page);

    private sealed class Group
    {
        private readonly Lock guard = new();
        private readonly HashSet<string> pages = new(StringComparer.Ordinal);
        private (Fault Fault, string Page)? first;

        public (Fault Fault, string Page, int Pages) First => (first!.Value.Fault, first.Value.Page, pages.Count);

        public void Add(Fault fault, string page)
        {
            lock (guard)
            {
                pages.Add(page);
                if (first is not { } before || Compare(fault, page, before.Fault, before.Page) < 0)
                    first = (fault, page);
            }
        }

        private static int Compare(Fault fault, string page, Fault before, string beforePage) =>
            string.CompareOrdinal(page, beforePage) is not 0 and var byPage ? byPage
            : Comparer<(int?, int?)>.Default.Compare((fault.At?.Line, fault.At?.Column), (before.At?.Line, before.At?.Column));
    }
}
