using System.Collections.Immutable;

namespace Explainer.Tests.Specs;

/// <summary>Writes the problems that a case gives into its spec file, for UPDATE_SPECS=1; a person looks at the difference.</summary>
internal static class SpecWriter
{
    private static readonly Lock Gate = new();

    /// <summary>Replaces the <c>problems</c> of one case.</summary>
    public static void Update(Spec spec, ImmutableArray<string> problems)
    {
        lock (Gate)
        {
            var path = Path.Join(SpecFile.Folder, spec.File);
            var lines = File.ReadAllText(path).Split('\n').ToList();
            var (from, to) = CaseAt(lines, spec.Number);
            var old = lines.FindIndex(from, to - from, line => line.StartsWith("problems:", StringComparison.Ordinal));
            var at = old;
            if (old >= 0)
            {
                var end = old + 1;
                while (end < to && lines[end].Length > 0 && lines[end][0] is ' ' or '-')
                    end++;
                lines.RemoveRange(old, end - old);
            }
            else
            {
                at = lines.FindIndex(from, to - from, line => line.StartsWith("outputs:", StringComparison.Ordinal));
                if (at < 0)
                    at = to;
            }

            if (problems.Length > 0)
                lines.InsertRange(at, ["problems:", .. problems.Select(p => $"  - '{p.Replace("'", "''", StringComparison.Ordinal)}'")]);
            File.WriteAllText(path, string.Join('\n', lines));
        }
    }

    // The lines of a case: a document of its own, and blank lines at its end left out.
    private static (int From, int To) CaseAt(List<string> lines, int number)
    {
        var from = 0;
        while (lines[from].Length == 0 || lines[from][0] == '#' || lines[from] == "---")
            from++;
        for (; number > 0; number--)
            from = lines.IndexOf("---", from) + 1;
        var to = lines.IndexOf("---", from);
        if (to < 0)
            to = lines.Count;
        while (lines[to - 1].Length == 0)
            to--;
        return (from, to);
    }
}
