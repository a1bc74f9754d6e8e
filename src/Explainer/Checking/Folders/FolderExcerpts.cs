using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Diagnostics;

namespace Explainer.Checking.Folders;

/// <summary>
/// Finds the lines of finished files on which faults show. The check itself keeps no page, so that the files with faults, which are
/// few, are read once more.
/// </summary>
public static partial class FolderExcerpts
{
    // Some generators write a page in one line; a form that prints 100 columns has enough of it.
    private const int Around = 200;

    /// <summary>Adds its line to each problem that has none from a source.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="problems">The problems of a check of that folder.</param>
    /// <returns>The same problems in the same order; one whose file is gone or cannot be read comes back as it was, and its place stands without the line.</returns>
    public static ImmutableArray<Problem> AddTo(string root, ImmutableArray<Problem> problems)
    {
        var files = problems.Where(IsWithoutLine).GroupBy(problem => problem.PageFile!, StringComparer.Ordinal).ToList();
        var found = files.AsParallel().ToDictionary(file => file.Key, file => Lines(Path.Join(root, file.Key), file), StringComparer.Ordinal);
        return ImmutableArray.CreateRange(problems, problem =>
            IsWithoutLine(problem) && found[problem.PageFile!].GetValueOrDefault(problem.PageAt!.Value.Line) is { } line
                ? problem with { PageExcerpt = Of(line, problem.PageAt.Value.Column - 1) }
                : problem);
    }

    private static bool IsWithoutLine(Problem problem) => problem is { At: null, PageFile: not null, PageAt: not null };

    private static Dictionary<int, string> Lines(string file, IEnumerable<Problem> problems)
    {
        var wanted = problems.Select(problem => problem.PageAt!.Value.Line).ToHashSet();
        var last = wanted.Max();
        try
        {
            return File.ReadLines(file).Take(last).Index().Where(line => wanted.Contains(line.Index + 1)).ToDictionary(line => line.Index + 1, line => line.Item);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It was read a moment ago. The problem says where it is; only its line stays out.
            return [];
        }
    }

    private static PageExcerpt? Of(string line, int start)
    {
        if (start >= line.Length)
            return null;
        var length = Thing().Match(line, start) is { Success: true } thing ? thing.Length : 1;
        var from = Math.Max(0, start - Around);
        return new(line[from..Math.Min(line.Length, start + Math.Max(length, Around))], start - from, length);
    }

    // An attribute with its value, a string of a style sheet, a tag's name, or else a word.
    [GeneratedRegex("""\G(?:(?:[^\s"'<>/=()]+\s*=\s*)?(?:"[^"]*"|'[^']*')|[^\s"'<>/=()]+\s*=\s*[^\s"'<>]+|</?[^\s>]+|[^\s"'<>()]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Thing();
}
