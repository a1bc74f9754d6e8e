using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Explainer.Checking;

/// <summary>
/// Every place of a site before a page of it is read: what links may lead to. Paths are compared exactly, as the strictest host
/// does. A build makes it from what it will render; a check of a folder from the names of its files.
/// </summary>
public sealed class OutputMap
{
    private readonly Dictionary<string, OutputEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutputEntry>.AlternateLookup<ReadOnlySpan<char>> entriesBySpan;
    private readonly FrozenDictionary<string, Redirect> redirects;
    private readonly FrozenDictionary<string, string> unbuilt;
    private readonly ImmutableArray<Redirect> splats;
    private readonly Lazy<FrozenSet<string>> folders;
    private readonly Lazy<ILookup<string, OutputEntry>> folded;

    /// <summary>Makes a map.</summary>
    /// <param name="baseUrl">The URL of the site's root, base path included; none where it is not known.</param>
    /// <param name="outputs">The path of every output file, alias pages too, with <c>/</c> between the parts.</param>
    /// <param name="redirects">Every place that sends readers on. Of two from one place the first counts.</param>
    /// <param name="unbuilt">Pages that are known and not built.</param>
    public OutputMap(string? baseUrl, IEnumerable<string> outputs, IEnumerable<Redirect> redirects, IEnumerable<UnbuiltPage> unbuilt)
    {
        Base = SiteBase.Of(baseUrl);
        Redirects = [.. redirects.DistinctBy(r => r.From).OrderBy(r => r.From)];
        this.redirects = Redirects.Where(r => !r.From.Value.EndsWith('*')).ToFrozenDictionary(r => r.From.Value, StringComparer.Ordinal);
        entriesBySpan = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in outputs)
        {
            var entry = OutputEntry.Of(path);
            entry = entry with { Number = Count++, SendsOn = this.redirects.ContainsKey(entry.Url) };
            entries.TryAdd(entry.Url, entry);
            entries.TryAdd("/" + path, entry);
        }

        splats = [.. Redirects.Where(r => r.From.Value.EndsWith('*'))];
        this.unbuilt = unbuilt.DistinctBy(page => page.Url).ToFrozenDictionary(page => page.Url.Value, page => page.Why, StringComparer.Ordinal);
        folders = new(() => entries.Values.SelectMany(entry => Folders(entry.Path)).ToFrozenSet(StringComparer.Ordinal));
        folded = new(() => Entries.ToLookup(entry => Fold(entry.Path), StringComparer.Ordinal));
    }

    /// <summary>How many files there are, at least: their numbers are less.</summary>
    internal int Count { get; private set; }

    /// <summary>Where the site is hosted.</summary>
    internal SiteBase Base { get; }

    /// <summary>Every place that sends readers on, in order.</summary>
    internal ImmutableArray<Redirect> Redirects { get; }

    /// <summary>Every output file.</summary>
    internal IEnumerable<OutputEntry> Entries => entries.Values.Distinct();

    /// <summary>The file that a host serves at a path of the site: itself, or the index of a folder.</summary>
    internal OutputEntry? Find(string sitePath) => entries.GetValueOrDefault(sitePath);

    /// <summary>The same for a path that is no string yet.</summary>
    internal OutputEntry? Find(ReadOnlySpan<char> sitePath) => entriesBySpan.TryGetValue(sitePath, out var entry) ? entry : null;

    /// <summary>The redirect from exactly a path of the site.</summary>
    internal Redirect? RedirectFrom(string sitePath) => redirects.GetValueOrDefault(sitePath);

    /// <summary>
    /// The redirect that a host follows at a path where there is no file: hosts forgive a slash too many or too few at the end, and
    /// then try those of whole folders.
    /// </summary>
    internal Redirect? RedirectNear(string sitePath) =>
        Redirects.IsEmpty ? null
        : redirects.GetValueOrDefault(sitePath)
            ?? redirects.GetValueOrDefault(sitePath.EndsWith('/') ? sitePath[..^1] : sitePath + "/")
            ?? splats.FirstOrDefault(r => sitePath.StartsWith(r.From.Value.AsSpan(0, r.From.Value.Length - 1), StringComparison.Ordinal));

    /// <summary>Why the page at a path of the site is not built, if it is known and not built.</summary>
    internal string? WhyUnbuilt(string sitePath) =>
        unbuilt.Count == 0 ? null
        : unbuilt.GetValueOrDefault(sitePath) ?? (sitePath.EndsWith('/') ? null : unbuilt.GetValueOrDefault(sitePath + "/"));

    /// <summary>Whether there are files below a path of the site.</summary>
    internal bool IsFolder(string sitePath) => folders.Value.Contains(sitePath.EndsWith('/') ? sitePath : sitePath + "/");

    /// <summary>The files whose paths differ from one of the site in case, or in the form of their Unicode, only.</summary>
    internal IEnumerable<OutputEntry> FindFolded(string sitePath)
    {
        var path = sitePath[1..];
        var same = folded.Value[Fold(path.EndsWith('/') || path.Length == 0 ? path + "index.html" : path)];
        return same.Any() || path.EndsWith('/') ? same : folded.Value[Fold(path + "/index.html")];
    }

    /// <summary>Output files that one folder of a disk that ignores case, or the form of Unicode, cannot hold together.</summary>
    internal IEnumerable<ImmutableArray<OutputEntry>> Collisions() =>
        folded.Value.Where(group => group.Skip(1).Any()).Select(group => group.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToImmutableArray());

    // Lone surrogates, which no form of Unicode has, may stand in names of files: such a name is folded as it is.
    private static string Fold(string path) =>
        Ascii.IsValid(path) || path.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? path.ToUpperInvariant()
        : path.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return "/" + path[..(slash + 1)];
    }
}
