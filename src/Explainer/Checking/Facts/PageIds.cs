using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Explainer.Checking.Facts;

/// <summary>What links may name on a page: all that is kept of it until the end.</summary>
internal sealed class PageIds
{
    private static readonly ImmutableArray<PagePart> None = [];
    private readonly string[] targets;
    private readonly HashSet<string>? hidden;
    private readonly ConcurrentDictionary<string, bool>? linked;

    /// <summary>Keeps the ids and anchor names of a page.</summary>
    public PageIds(PageFacts facts)
    {
        targets = [.. facts.Ids, .. facts.AnchorNames];
        Array.Sort(targets, StringComparer.Ordinal);
        facts.TemplateIds.ExceptWith(facts.Ids);
        facts.HiddenIds.UnionWith(facts.TemplateIds);
        hidden = facts.HiddenIds.Count == 0 ? null : facts.HiddenIds;
        SendsOn = facts.SendsOn;
        Repeated = facts.RepeatedIds.Count == 0 ? None : [.. facts.RepeatedIds];
        linked = facts.RepeatedIds.Count == 0 ? null : new(StringComparer.Ordinal);
    }

    /// <summary>Whether the page sends its readers on, to where the part may be.</summary>
    public bool SendsOn { get; }

    /// <summary>Ids that stand on the page more than once.</summary>
    public ImmutableArray<PagePart> Repeated { get; }

    /// <summary>All that fragments may name, in ordinal order.</summary>
    public IReadOnlyList<string> Targets => targets;

    /// <summary>
    /// Whether a fragment leads somewhere, by HTML (section 7.4.6.4): as it is, then percent-decoded; the empty one and
    /// <c>top</c> lead to the top; a text directive is not part of it. What a script reads as a route is not judged.
    /// </summary>
    public bool Has(string fragment)
    {
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var id = directive < 0 ? fragment : fragment[..directive];
        return id.Length == 0 || id[0] is '/' or '!' || Finds(id) || Finds(PercentEncoding.Decode(id)) || id.Equals("top", StringComparison.OrdinalIgnoreCase) || IsRange(id);
    }

    /// <summary>Whether an id is on the page, of which none is hidden or stands twice.</summary>
    public bool HasPlainly(ReadOnlySpan<char> id)
    {
        if (hidden is not null || linked is not null)
            return false;
        var (low, high) = (0, targets.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = targets[middle].AsSpan().SequenceCompareTo(id);
            if (order == 0)
                return true;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    /// <summary>Whether a fragment names something that readers do not see.</summary>
    public bool IsHidden(string fragment) => hidden is not null && (hidden.Contains(fragment) || hidden.Contains(PercentEncoding.Decode(fragment)));

    /// <summary>Whether a link leads to an id.</summary>
    public bool IsLinked(string id) => linked is not null && linked.ContainsKey(id);

    // Lines of a listing, #12-14 or #L12-L14, which its script marks: both ends are ids.
    private bool IsRange(string id) =>
        id.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && char.IsAsciiDigit(id[hyphen - 1]) && char.IsAsciiDigit(id[^1])
        && Finds(id[..hyphen]) && Finds(id[(hyphen + 1)..]);

    private bool Finds(string id)
    {
        if (Array.BinarySearch(targets, id, StringComparer.Ordinal) < 0)
            return false;
        linked?.TryAdd(id, true);
        return true;
    }
}
