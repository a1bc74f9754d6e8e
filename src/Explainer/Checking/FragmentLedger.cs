using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>
/// Sets the parts of pages that links use against those that pages define. A use of a page that was read before is done with at
/// once, if it is right; the others wait for the end.
/// </summary>
/// <param name="scope">What the pages are held to.</param>
internal sealed class FragmentLedger(CheckScope scope)
{
    private readonly ConcurrentDictionary<string, PageIds> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<FragmentUse> waiting = [];

    /// <summary>Adds what a page defines.</summary>
    public void Define(string outputPath, PageIds ids) => pages[outputPath] = ids;

    /// <summary>
    /// Whether a page has a part, as far as can be said now and without further ado: it was read, and the part is neither hidden nor there twice.
    /// </summary>
    public bool Knows(OutputEntry target, ReadOnlySpan<char> id) => pages.TryGetValue(target.Path, out var ids) && ids.HasPlainly(id);

    /// <summary>What a page defines, if it was read.</summary>
    public PageIds? Of(string outputPath) => pages.GetValueOrDefault(outputPath);

    /// <summary>Adds a use, unless it is known to be right.</summary>
    public void Use(OutputEntry target, string fragment, in Use use, string page, OriginIndex origins)
    {
        if (!pages.TryGetValue(target.Path, out var ids) || !ids.Has(fragment) || ids.IsHidden(fragment))
            waiting.Add(new(target, fragment, use, page, origins.Of(use.Url)));
    }

    /// <summary>Judges what waits, and then the ids that stand twice, of which those are worse that links lead to.</summary>
    public void Judge(FaultLedger faults)
    {
        foreach (var use in waiting)
        {
            if (!pages.TryGetValue(use.Target.Path, out var ids))
                faults.Add(Unread(use.Target), use.Target.Url, []);
            else if (!ids.Has(use.Fragment) || ids.IsHidden(use.Fragment))
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

    private Fault Broken(FragmentUse use, PageIds ids)
    {
        var written = PercentEncoding.Decode(use.Fragment);
        var fault = new Fault(Rules.Link.BrokenFragment, "", $"{use.Target.Url}#{written}", use.Use.Element, use.Use.At) { Written = use.Use.Url };
        if (ids.IsHidden(use.Fragment))
            return fault with { Rule = Rules.Link.FragmentInTemplate, Message = $"#{written} on {use.Target.Url} is in a part that readers do not see" };
        if (use.Use.Kind == UseKind.Drawing)
            return fault with { Rule = Rules.Link.BrokenSvgRef, Message = $"no part #{written} in {use.Target.Path}" };
        if (ids.Targets.FirstOrDefault(id => IsSameOtherwise(id, written)) is { } same)
        {
            return fault with
            {
                Rule = Rules.Link.FragmentEncodingMismatch,
                Message = $"no part #{written} on {use.Target.Url}: it is #{same}, written otherwise",
                Hint = "Write the id with composed letters (NFC), and percent-encode it once.",
            };
        }

        if (ids.Targets.FirstOrDefault(id => id.Equals(written, StringComparison.OrdinalIgnoreCase)) is { } twin)
        {
            return fault with
            {
                Rule = Rules.Link.FragmentCaseMismatch,
                Message = $"no part #{written} on {use.Target.Url}: it is #{twin}, capital and small letters differ",
            };
        }

        if (ids.SendsOn)
            return fault with { Rule = Rules.Link.FragmentNotCheckable, Message = $"#{written} of {use.Target.Url} is not checked: the page sends its readers on" };
        // On pages of other tools scripts read such fragments as they like: #tab=2, #g/annotations.
        if (scope == CheckScope.Folder && written.AsSpan().ContainsAny("/=&?"))
            return fault with { Rule = Rules.Link.FragmentNotCheckable, Message = $"#{written} of {use.Target.Url} is not checked: no part has that name, and it looks like one that a script reads" };
        fault = fault with { Message = $"no part #{written} on {use.Target.Url}" };
        return fault with { Finish = suggester => WithNear(fault, Near(suggester, written, ids), ids) };
    }

    // #dep0001 for #dep0001-the-whole-heading: shortened, not misspelt.
    private static ImmutableArray<string> Near(PartSuggester suggester, string written, PageIds ids) =>
        written.Length > 2 && ids.Targets.FirstOrDefault(id => id.Length > written.Length && id[written.Length] is '-' or '_' or '.' && id.StartsWith(written, StringComparison.OrdinalIgnoreCase)) is { } longer
            ? [longer]
            : suggester.Near(written, ids.Targets, most: 3);

    private static Fault WithNear(Fault fault, ImmutableArray<string> near, PageIds ids) => fault with
    {
        Message = near.IsEmpty ? fault.Message : $"{fault.Message}; did you mean #{near[0]}?",
        Hint = ids.Targets.Count == 0 ? "The page has no ids."
            : near.Length > 1 ? $"Near to it are {List(near)}."
            : near.IsEmpty ? $"The page has {List(ids.Targets.Take(8))}{(ids.Targets.Count > 8 ? " and others" : "")}."
            : null,
    };

    private static bool IsSameOtherwise(string id, string written)
    {
        var again = PercentEncoding.Decode(written);
        return id == again || (!Ascii.IsValid(id) && IsWhole(id) && IsWhole(again)
            && id.Normalize(NormalizationForm.FormC) == again.Normalize(NormalizationForm.FormC));
    }

    // Lone surrogates have no form of Unicode.
    private static bool IsWhole(string text) => !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff');

    private static string List(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => "#" + id));

    private static Fault Repeated(PagePart repeated, PageIds ids) =>
        ids.IsLinked(repeated.Name)
            ? new(Rules.Link.DuplicateIdLinked, $"the id {repeated.Name} stands more than once on the page, and links to it reach the first only", "#" + repeated.Name, "", repeated.At)
            : new(Rules.Link.DuplicateId, $"the id {repeated.Name} stands more than once on the page", "#" + repeated.Name, "", repeated.At);
}
