using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Linking;

/// <summary>All that a hand link can lead to, also what gets no page this time: whether a page is there is for the check stage to say.</summary>
internal sealed class Targets
{
    // Plain tables: frozen ones read no faster here, and take ten times as long to make, at every edit of a preview.
    private readonly Dictionary<string, ImmutableArray<Target>> bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<EntryKey, Target> byKey = [];
    private readonly Dictionary<string, Target> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<UrlPath, Target> byUrl = [];
    private readonly HashSet<string> files;
    private readonly Dictionary<string, (UrlPath Alias, string Name)> aliases = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<(string Spelling, string Slug)>> spellings;

    /// <summary>Reads a site.</summary>
    public Targets(Site site)
    {
        var all = site.Entries.Select(e => new Target(e.Key, e.Name.Value, e.Url, e.File.Path))
            .Concat(site.Unbuilt.Select(u => new Target(u.Key, u.Name, u.Url, u.File)))
            .ToList();
        foreach (var target in all)
        {
            bySlug[target.Key.Slug] = bySlug.TryGetValue(target.Key.Slug, out var others) ? others.Add(target) : [target];
            byKey[target.Key] = target;
            byFile[target.File] = target;
            byUrl.TryAdd(target.Url, target);
        }

        files = site.Assets.Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (alias, name) in site.Entries.SelectMany(e => e.Aliases.Select(a => (Alias: a.Value, Name: e.Name.Value))).DistinctBy(a => a.Alias))
            aliases[alias.Value.Trim('/')] = (alias, name);
        spellings = new(() =>
        [
            .. all.Select(t => (t.Key.Slug, t.Key.Slug)),
            .. all.Select(t => (t.Key.ToString(), t.Key.ToString())),
            .. site.Entries.SelectMany(e => e.OtherNames.Select(n => n.Text.Value).Append(e.Name.Value).Select(n => (n, e.Key.Slug))),
        ]);
    }

    /// <summary>What a slug may mean: <c>iran</c>, <c>actors/iran</c>.</summary>
    public ImmutableArray<Target> BySlug(string written)
    {
        if (bySlug.TryGetValue(written, out var found))
            return found;
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && EntryKinds.OfFolder(written[..slash]) is { } kind && byKey.TryGetValue(new(kind, written[(slash + 1)..]), out var target)
            ? [target]
            : [];
    }

    /// <summary>
    /// The old place that a slug stood for, and the name of what stands there now: <c>old-name</c> or <c>actors/old-name</c> with the
    /// alias <c>/actors/old-name/</c>.
    /// </summary>
    public (UrlPath Alias, string Name)? ByAlias(string written) =>
        aliases.TryGetValue(written, out var exact) ? exact
        : EntryKinds.Folders.Select(folder => aliases.TryGetValue($"{folder}/{written}", out var old) ? old : ((UrlPath, string)?)null).FirstOrDefault(a => a is not null);

    /// <summary>Whether <c>content/</c> has a file, be it an entry or a file that is copied.</summary>
    public bool HasFile(string path) => byFile.ContainsKey(path) || files.Contains(path);

    /// <summary>The entry that a content file holds.</summary>
    public Target? ByFile(string path) => byFile.GetValueOrDefault(path);

    /// <summary>The entry whose page is at a place.</summary>
    public Target? ByUrl(UrlPath url) => byUrl.GetValueOrDefault(url);

    /// <summary>The slug that a writer probably meant, found by slugs and names.</summary>
    public string? Nearest(string written)
    {
        var near = Diagnostics.Spelling.Nearest(written, spellings.Value.Select(s => s.Spelling));
        return near is null ? null : spellings.Value.First(s => s.Spelling == near).Slug;
    }
}
