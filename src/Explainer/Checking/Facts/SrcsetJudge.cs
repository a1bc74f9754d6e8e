using System.Globalization;

namespace Explainer.Checking.Facts;

/// <summary>Judges the descriptors of a <c>srcset</c>, by HTML (section 4.8.4.2.1): widths (<c>800w</c>) or densities (<c>2x</c>).</summary>
internal static class SrcsetJudge
{
    /// <summary>What is wrong, or nothing.</summary>
    public static string? Find(IReadOnlyList<(string Url, string Descriptor)> candidates)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        char? kind = null;
        foreach (var (url, descriptor) in candidates)
        {
            // Without a descriptor a candidate is the one for 1x.
            var meant = descriptor.Length == 0 ? "1x" : Width(descriptor);
            if (meant is null)
                return $"\"{descriptor}\" after {url} is neither a width such as 800w nor a density such as 2x";
            if (kind is { } before && before != meant[^1])
                return $"{url} has {(meant[^1] == 'w' ? "a width" : "a density")}, and one before it has not";
            kind = meant[^1];
            if (!seen.Add(meant))
                return $"{meant} stands twice";
        }

        return null;
    }

    // A height (500h) may follow a width.
    private static string? Width(string descriptor)
    {
        var words = descriptor.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var meant = words.FirstOrDefault(word => word[^1] != 'h') ?? "";
        if (words.Length > 2 || words.Count(word => word[^1] == 'h') > words.Length - 1 || meant.Length < 2)
            return null;
        var number = meant[..^1];
        return meant[^1] switch
        {
            'w' when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0 => $"{width}w",
            'x' when words.Length == 1 && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var density) && density >= 0
                => density.ToString("R", CultureInfo.InvariantCulture) + "x",
            _ => null,
        };
    }
}
