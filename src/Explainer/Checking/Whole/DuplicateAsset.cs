using System.Security.Cryptography;
using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Files with the same bytes.</summary>
internal static class DuplicateAsset
{
    /// <summary>Finds them. Pages and what is empty may well be alike.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) => site.Entries
        .Where(file => !file.IsPage && site.Files.TryGetValue(file.Path, out var known) && known.Length > 0)
        .GroupBy(file => site.Files[file.Path].Length)
        .Where(same => same.Skip(1).Any())
        .SelectMany(same => same.GroupBy(file => Hash(site.Files[file.Path]), StringComparer.Ordinal))
        .Where(same => same.Key.Length > 0 && same.Skip(1).Any())
        .Select(same => (same.First().Url, Of([.. same.Select(file => file.Path)])));

    private static Fault Of(string[] paths) =>
        new(Rules.Output.DuplicateAsset, $"{string.Join(" and ", paths)} have the same bytes", paths[0], "", null);

    private static string Hash(SiteFile file)
    {
        if (file.Sha256 is { } known)
            return known;
        try
        {
            using var bytes = file.Open();
            return Convert.ToHexStringLower(SHA256.HashData(bytes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is told where it is used.
            return "";
        }
    }
}
