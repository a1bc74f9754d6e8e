using System.Buffers;
using Explainer.Checking.Whole;

namespace Explainer.Checking;

/// <summary>
/// Takes the links of one page that are plainly right, as they are read: relative, to a page or file of the site by its own place, and to a
/// part of it that is known to be there. That is nearly every link; no string is made of them, and they are not judged again. Whatever
/// is the least unusual is left to <see cref="DocumentJudge"/>, which alone finds faults.
/// </summary>
/// <param name="outputs">What the site has.</param>
/// <param name="fragments">Knows the parts of pages that were read.</param>
/// <param name="document">The page.</param>
internal sealed class KnownLinks(OutputMap outputs, FragmentLedger fragments, OutputEntry document)
{
    private const int Longest = 256;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");
    private static readonly SearchValues<char> PlainFragment = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private readonly List<OutputEntry> targets = [];

    /// <summary>Where the links lead that it took, each as often as it was taken.</summary>
    public IReadOnlyList<OutputEntry> Targets => targets;

    /// <summary>Forgets what it took.</summary>
    public void Clear() => targets.Clear();

    /// <summary>Takes a link, or leaves it.</summary>
    /// <param name="url">Its URL, character references read.</param>
    public bool Takes(ReadOnlySpan<char> url)
    {
        var hash = url.IndexOf('#');
        var path = hash < 0 ? url : url[..hash];
        var folder = document.Url.AsSpan(0, document.Url.LastIndexOf('/') + 1);
        for (; path.StartsWith("../"); path = path[3..])
        {
            if (folder.Length == 1)
                return false;
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }

        if (url.IsEmpty || hash == 0 || folder.Length + path.Length > Longest
            || path.ContainsAnyExcept(Plain) || path.IndexOf("./") >= 0 || path.EndsWith('.'))
            return false;
        Span<char> place = stackalloc char[folder.Length + path.Length];
        folder.CopyTo(place);
        path.CopyTo(place[folder.Length..]);
        if (outputs.Find(place) is not { SendsOn: false } target || target.Url.Length != place.Length)
            return false;
        if (hash >= 0 && (!target.IsPage || url[(hash + 1)..] is not { IsEmpty: false } fragment || fragment.ContainsAnyExcept(PlainFragment) || !fragments.Knows(target, fragment)))
            return false;
        targets.Add(target);
        return true;
    }

    /// <summary>Adds what it took to what is known of the site.</summary>
    /// <param name="graph">What leads to what.</param>
    /// <param name="leadsTo">The numbers of the pages that the page leads to.</param>
    public void AddTo(SiteGraph graph, HashSet<int> leadsTo)
    {
        foreach (var target in targets)
        {
            graph.Use(target, UseKind.Link, document.Path);
            if (target.IsPage)
                leadsTo.Add(target.Number);
        }
    }
}
