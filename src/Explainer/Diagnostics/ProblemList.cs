using System.Collections.Immutable;

namespace Explainer.Diagnostics;

/// <summary>Gathers problems from all stages, from any thread; gives them back in one order.</summary>
public sealed class ProblemList
{
    private readonly Lock gate = new();
    private readonly List<Problem> problems = [];

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem)
    {
        lock (gate)
            problems.Add(problem);
    }

    /// <summary>Adds problems.</summary>
    public void AddAll(IEnumerable<Problem> many)
    {
        lock (gate)
            problems.AddRange(many);
    }

    /// <summary>Adds a problem at a place in a source.</summary>
    /// <param name="rule">Which kind.</param>
    /// <param name="at">The faulty thing.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">What to do, if more can be said than the rule says.</param>
    /// <param name="target">What leads nowhere, if that is the fault.</param>
    public void Add(Rule rule, SourceSpan at, string message, string? hint = null, string? target = null) =>
        Add(new Problem(rule, message, at) { Hint = hint, Target = target });

    /// <summary>All problems so far, in the order in which they came.</summary>
    internal ImmutableArray<Problem> All
    {
        get
        {
            lock (gate)
                return [.. problems];
        }
    }

    /// <summary>
    /// All problems with the severities that the site sets, those switched off left out, each once (a fault that
    /// shows on many pages is one), by file, line, column, rule, message.
    /// </summary>
    /// <param name="settings">Rule name to severity, from <c>site.yml</c>.</param>
    public ImmutableArray<Problem> Sorted(IReadOnlyDictionary<string, Severity> settings) =>
        [.. All
            .Select(p => settings.TryGetValue(p.Rule.Name, out var severity) ? p with { Severity = severity } : p)
            .Where(p => p.Severity != Severity.Off)
            .OrderBy(p => p.At?.File.Path ?? p.PageFile ?? "", StringComparer.Ordinal)
            .ThenBy(p => p.At?.Start ?? 0)
            .ThenBy(p => p.PageFile is null ? default : ((p.PageAt?.Line ?? 0), (p.PageAt?.Column ?? 0)))
            .ThenBy(p => p.Rule.Name, StringComparer.Ordinal)
            .ThenBy(p => p.Message, StringComparer.Ordinal)
            .ThenBy(p => p.Page, StringComparer.Ordinal)
            .DistinctBy(p => (p.Rule, p.Message, p.At, p.At is null ? p.Page : null))];
}
