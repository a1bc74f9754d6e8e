using System.Collections.Immutable;

namespace Explainer.Tests.Specs;

/// <summary>What a spec says of one file of the site. White space of any length is one blank in both.</summary>
/// <param name="Path">Its output path.</param>
/// <param name="Absent">There is no such file.</param>
/// <param name="Contains">What stands in it, in this order.</param>
/// <param name="Lacks">What stands nowhere in it.</param>
internal sealed record ExpectedOutput(string Path, bool Absent, ImmutableArray<string> Contains, ImmutableArray<string> Lacks)
{
    /// <summary>What is not as expected, in words.</summary>
    /// <param name="text">The file's text; null where there is none.</param>
    public IEnumerable<string> Faults(string? text)
    {
        if (text is null || Absent)
        {
            if (text is null != Absent)
                yield return Absent ? $"{Path}: should not be there" : $"{Path}: is not there";
            yield break;
        }

        var plain = Plain(text);
        var from = 0;
        foreach (var fragment in Contains)
        {
            var at = plain.IndexOf(Plain(fragment), from, StringComparison.Ordinal);
            if (at < 0)
            {
                var elsewhere = plain.Contains(Plain(fragment), StringComparison.Ordinal) ? " (it stands further up)" : "";
                yield return $"{Path}: lacks{elsewhere}\n      {fragment}\n    what follows the fragment before it:\n      {Cut(plain[from..])}";
                yield break;
            }

            from = at + Plain(fragment).Length;
        }

        foreach (var fragment in Lacks.Where(f => plain.Contains(Plain(f), StringComparison.Ordinal)))
            yield return $"{Path}: has\n      {Cut(plain[plain.IndexOf(Plain(fragment), StringComparison.Ordinal)..])}";
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text) => text.Length > 3000 ? text[..3000] + "…" : text;
}
