using Explainer.Diagnostics;

namespace Explainer.Checking.Folders;

/// <summary>
/// Guesses below which path a folder is meant to be served, when it was checked as if it stood at the root of a host: one forgotten
/// <c>--base-url</c> otherwise looks like a site full of broken links.
/// </summary>
public static class BasePathGuess
{
    // One or two such links may be plain mistakes.
    private const int Enough = 3;

    /// <summary>The path with a slash at both ends, and how many links lead below it; null where nothing speaks for one.</summary>
    /// <param name="problems">What was found without a base URL.</param>
    /// <param name="isThere">Whether the folder holds a file or folder at a path without a leading slash.</param>
    public static (string Path, int Links)? Of(IEnumerable<Problem> problems, Func<string, bool> isThere)
    {
        foreach (var group in problems.Select(p => Split(p.Target)).OfType<(string First, string Below)>().GroupBy(t => t.First, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            if (group.Count() >= Enough && !isThere(group.Key) && group.All(target => isThere(target.Below)))
                return ($"/{group.Key}/", group.Count());
        }

        return null;
    }

    // "/docs/a/b.html#c" → "docs" and "a/b.html"; what is not from the root of the host has no base path in it.
    private static (string First, string Below)? Split(string? target)
    {
        if (target is not ['/', not '/', ..])
            return null;
        var path = target[1..];
        if (path.IndexOfAny(['?', '#']) is >= 0 and var end)
            path = path[..end];
        return path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var cut ? (path[..cut], path[(cut + 1)..]) : null;
    }
}
