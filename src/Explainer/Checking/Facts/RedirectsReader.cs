using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Checking.Facts;

/// <summary>
/// Reads a <c>_redirects</c> file: a line for each redirect, from, to and a status, with blanks between them; <c>#</c> begins a
/// comment. Lines with a status that is no redirect, and those with named parts in the old place, are left to the host.
/// </summary>
public static class RedirectsReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="basePath">The site's base path, <c>/</c> or <c>/docs/</c>, which old places have before them.</param>
    public static IEnumerable<Redirect> Read(SourceFile file, string basePath = "/")
    {
        var start = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            var words = line.Split('#')[0].Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 2
                && words[0].StartsWith(basePath, StringComparison.Ordinal)
                && !words[0].Contains("/:", StringComparison.Ordinal)
                && (words.Length < 3 || words[2].StartsWith('3')))
            {
                var from = PercentEncoding.Decode(words[0].AsSpan(basePath.Length - 1));
                // What is below the base path is of this site: written from its root, as all redirects are.
                var target = words[1].StartsWith(basePath, StringComparison.Ordinal) ? words[1][(basePath.Length - 1)..] : words[1];
                yield return new(new UrlPath(from), target, file.Span(start + line.IndexOf(words[0], StringComparison.Ordinal), words[0].Length));
            }

            start += line.Length + 1;
        }
    }
}
