using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>
/// Sets the parts of pages that links use against those that pages define. A use of a page that was read before is done with at
/// once, if it is right; the others wait for the end.
/// </summary>
internal sealed class FragmentLedger
{
    private readonly ConcurrentDictionary<string, PageIds> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<FragmentUse> waiting = [];

    /// <summary>Adds what a page defines.</summary>
    public void Define(string outputPath, PageIds ids) => pages[outputPath] = ids;

    /// <summary>Adds a use, unless it is known to be right.</summary>
    public void Use(OutputEntry target, string fragment, in Use use, string page, OriginIndex origins)
    {
        if (!pages.TryGetValue(target.Path, out var ids) || !ids.Has(fragment))
            waiting.Add(new(target, fragment, use, page, origins.Of(use.Url)));
    }

    /// <summary>Judges what waits, and then the ids that stand twice, of which those are worse that links lead to.</summary>
    public void Judge(FaultLedger faults)
    {
        foreach (var use in waiting)
        {
            if (!pages.TryGetValue(use.Target.Path, out var ids))
                faults.Add(Unread(use.Target), use.Target.Url, []);
            else if (!ids.Has(use.Fragment))
                faults.Add(Broken(use, ids), use.Page, use.Sources);
        }

        foreach (var (path, ids) in pages)
        {
            foreach (var repeated in ids.Repeated)
                faults.Add(Repeated(repeated, ids), OutputEntry.Of(path).Url, []);
        }
    }

    private static Fault Unread(OutputEntry page) =>
        new(Rules.Output.UncheckedFile, $"{page.Path} was not read, so that links to its parts are not checked", page.Path, "", null);

    private static Fault Broken(FragmentUse use, PageIds ids)
    {
        var written = PercentEncoding.Decode(use.Fragment);
        var fault = new Fault(Rules.Link.BrokenFragment, "", $"{use.Target.Url}#{written}", use.Use.Element, use.Use.At) { Written = use.Use.Url };
        if (ids.Targets.FirstOrDefault(id => id.Equals(written, StringComparison.OrdinalIgnoreCase)) is { } twin)
        {
            return fault with
            {
                Rule = Rules.Link.FragmentCaseMismatch,
                Message = $"no part #{written} on {use.Target.Url}: it is #{twin}, capital and small letters differ",
            };
        }

        var near = Nearest(written, ids.Targets);
        return fault with
        {
            Message = near.IsEmpty ? $"no part #{written} on {use.Target.Url}" : $"no part #{written} on {use.Target.Url}; did you mean #{near[0]}?",
            Hint = ids.Targets.Count == 0 ? "The page has no ids."
                : near.Length > 1 ? $"Near to it are {string.Join(", ", near.Select(id => "#" + id))}."
                : near.IsEmpty ? $"The page has {string.Join(", ", ids.Targets.Take(8).Select(id => "#" + id))}{(ids.Targets.Count > 8 ? " and others" : "")}."
                : null,
        };
    }

    private static ImmutableArray<string> Nearest(string written, IReadOnlyList<string> ids)
    {
        var near = ImmutableArray.CreateBuilder<string>();
        while (near.Count < 3 && Spelling.Nearest(written, ids.Where(id => !near.Contains(id))) is { } next)
            near.Add(next);
        return near.ToImmutable();
    }

    private static Fault Repeated(PagePart repeated, PageIds ids) =>
        ids.IsLinked(repeated.Name)
            ? new(Rules.Link.DuplicateIdLinked, $"the id {repeated.Name} stands more than once on the page, and links to it reach the first only", "#" + repeated.Name, "", repeated.At)
            : new(Rules.Link.DuplicateId, $"the id {repeated.Name} stands more than once on the page", "#" + repeated.Name, "", repeated.At);
}
