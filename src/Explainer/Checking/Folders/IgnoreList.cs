using System.Collections.Immutable;
using System.IO.Enumeration;
using Explainer.Diagnostics;

namespace Explainer.Checking.Folders;

/// <summary>
/// What a user wants left out of a check: patterns of URLs, as they are written or as they resolve, and of files and pages. <c>*</c>
/// stands for any characters, <c>?</c> for any one. Which patterns were of use is kept, so that the others can be told.
/// </summary>
/// <param name="patterns">The patterns.</param>
public sealed class IgnoreList(ImmutableArray<string> patterns)
{
    private readonly int[] uses = new int[patterns.Length];

    /// <summary>Leaves nothing out.</summary>
    public static IgnoreList None => new([]);

    /// <summary>Reports each pattern that left nothing out.</summary>
    public void ReportUnused(ProblemList problems)
    {
        for (var i = 0; i < patterns.Length; i++)
        {
            if (uses[i] == 0)
                problems.Add(new(Rules.Link.UnusedIgnore, $"--ignore {patterns[i]} leaves nothing out", null) { Target = patterns[i] });
        }
    }

    /// <summary>Whether a fault is to be left out. Every pattern that says so counts as used.</summary>
    internal bool Covers(Fault fault, string page, string? file) => Covers(fault.Target, fault.Written, page, file);

    /// <summary>Whether what leads somewhere is to be left out. Every pattern that says so counts as used.</summary>
    internal bool Covers(string? target, string? written, string page, string? file)
    {
        var covers = false;
        for (var i = 0; i < patterns.Length; i++)
        {
            if (!Matches(patterns[i], target) && !Matches(patterns[i], written) && !Matches(patterns[i], page) && !Matches(patterns[i], file))
                continue;
            Interlocked.Exchange(ref uses[i], 1);
            covers = true;
        }

        return covers;
    }

    private static bool Matches(string pattern, string? text) =>
        !string.IsNullOrEmpty(text) && FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);
}
