using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Serving;

/// <summary>Finds which headers of <c>site.yml</c> a path gets, as Netlify and Cloudflare Pages read their <c>_headers</c>.</summary>
internal static class HeaderRules
{
    /// <summary>The headers of a path, in the order written.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="place">The path, from the root of the site.</param>
    public static IEnumerable<KeyValuePair<string, string>> For(ImmutableArray<HeaderRule> rules, string place) =>
        rules.Where(rule => Matches(rule.Pattern.Value, place)).SelectMany(rule => rule.Headers);

    /// <summary>Whether a path is one that a pattern means: <c>*</c> stands for any characters, <c>:name</c> for one part of the path.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        while (!pattern.IsEmpty)
        {
            if (pattern[0] == '*')
            {
                for (var skipped = 0; skipped <= path.Length; skipped++)
                {
                    if (Matches(pattern[1..], path[skipped..]))
                        return true;
                }

                return false;
            }

            if (pattern[0] == ':' && pattern.Length > 1 && char.IsAsciiLetter(pattern[1]))
            {
                var part = EndOf(path);
                if (part == 0)
                    return false;
                pattern = pattern[EndOf(pattern)..];
                path = path[part..];
                continue;
            }

            if (path.IsEmpty || path[0] != pattern[0])
                return false;
            pattern = pattern[1..];
            path = path[1..];
        }

        return path.IsEmpty;
    }

    private static int EndOf(ReadOnlySpan<char> text) => text.IndexOf('/') is >= 0 and var slash ? slash : text.Length;
}
