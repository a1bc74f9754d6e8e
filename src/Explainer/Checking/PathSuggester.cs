using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>
/// Names the place of the site that a path which leads nowhere was probably meant for. Only what is reported is looked up, and no
/// more than <see cref="Limit"/> paths: who has more broken links than that has another fault than spelling.
/// </summary>
/// <param name="outputs">The site's places.</param>
internal sealed class PathSuggester(OutputMap outputs)
{
    /// <summary>How many paths are looked up at most.</summary>
    public const int Limit = 200;

    private readonly Lazy<ImmutableArray<Place>> places = new(() =>
        [.. outputs.Entries.Select(e => e.Url).Where(url => outputs.RedirectFrom(url) is null).Order(StringComparer.Ordinal).Select(Place.Of)]);

    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    private sealed record Place(string Url, string Folder, string Name, int[] Letters)
    {
        public static Place Of(string url) => new(url, FolderOf(url), NameOf(url), LettersOf(url));
    }

    /// <summary>The nearest place, or none.</summary>
    public string? Near(string path)
    {
        if (known.TryGetValue(path, out var near) || known.Count == Limit)
            return near;
        return known[path] = ByName(path) ?? BySpelling(path) ?? ByPartOfName(path);
    }

    // The same name in another folder: the page was moved, or its kind mistaken.
    // Of several the one that shares the most folders.
    private string? ByName(string path) =>
        NameOf(path) is { Length: > 0 } name
            ? places.Value.Where(place => place.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).MaxBy(place => Shared(place.Folder, FolderOf(path)))?.Url
            : null;

    private static int Shared(string folder, string other)
    {
        var folders = other.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Count(name => folders.Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    private string? BySpelling(string path)
    {
        var letters = LettersOf(path);
        // By the length of the name: in deep folders all paths are alike, and so are names of a letter or two.
        var allowed = NameOf(path).Length / 3;
        if (allowed == 0)
            return null;
        return Spelling.Nearest(
            path,
            places.Value
                .Where(place => Math.Abs(place.Url.Length - path.Length) <= allowed && LeastDistance(letters, place.Letters) <= allowed)
                .Select(place => place.Url),
            allowed);
    }

    // /actors/lapit/ for /actors/yair-lapid/: one word of a name in the same folder.
    private string? ByPartOfName(string path)
    {
        var name = NameOf(path);
        var folder = FolderOf(path);
        if (name.Length < 4)
            return null;
        var words = places.Value.Where(place => place.Folder == folder)
            .SelectMany(place => place.Name.Split('-').Where(word => word.Length > 2).Select(word => (Word: word, place.Url)))
            .GroupBy(pair => pair.Word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Url, StringComparer.Ordinal);
        return Spelling.Nearest(name, words.Keys) is { } word ? words[word] : null;
    }

    private static string NameOf(string path)
    {
        var name = path.TrimEnd('/');
        return name[(name.LastIndexOf('/') + 1)..];
    }

    private static string FolderOf(string path) => path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];

    // How often each letter is there: no edit changes more than one letter into one other, so the difference is never more than the
    // edit distance, and costs much less.
    private static int[] LettersOf(string path)
    {
        var counts = new int[32];
        foreach (var c in path)
            counts[c & 31]++;
        return counts;
    }

    private static int LeastDistance(int[] a, int[] b)
    {
        int more = 0, less = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var difference = a[i] - b[i];
            more += Math.Max(0, difference);
            less += Math.Max(0, -difference);
        }

        return Math.Max(more, less);
    }
}
