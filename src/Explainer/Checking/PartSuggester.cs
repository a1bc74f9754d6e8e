using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>
/// Names the ids that a page has and that are near to one that it does not have. All ids looked at in a run are counted: a site in
/// which thousands of links lead nowhere has another fault than spelling, and shall not wait for it.
/// </summary>
internal sealed class PartSuggester
{
    private int left = 300_000;

    /// <summary>The nearest ids, the nearest first.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="ids">What there is.</param>
    /// <param name="most">How many to name at most.</param>
    public ImmutableArray<string> Near(string written, IReadOnlyCollection<string> ids, int most)
    {
        var near = ImmutableArray.CreateBuilder<string>();
        while (near.Count < most && (left -= ids.Count) > 0 && Spelling.Nearest(written, ids.Where(id => !near.Contains(id))) is { } next)
            near.Add(next);
        return near.ToImmutable();
    }
}
