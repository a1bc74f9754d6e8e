namespace Explainer.Diagnostics;

/// <summary>Finds what a writer probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate nearest to <paramref name="written"/> by edit distance (insert, delete, replace, swap two neighbours; case
    /// aside), or none where nothing is near: at most a third of the letters may differ. Of equals the first in ordinal order.
    /// </summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">What there is.</param>
    /// <param name="most">How many letters may differ at most, where that is to be less.</param>
    public static string? Nearest(string written, IEnumerable<string> candidates, int most = int.MaxValue)
    {
        var allowed = Math.Min(most, Math.Max(1, written.Length / 3));
        string? best = null;
        var bestDistance = allowed + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - written.Length) >= bestDistance)
                continue;
            var distance = Distance(written.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>"did you mean X?" for the nearest candidate, or null.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } near ? $"did you mean {near}?" : null;

    // Optimal string alignment (Damerau 1964), three rows at a time.
    private static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
