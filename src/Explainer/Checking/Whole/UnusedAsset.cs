using Explainer.Diagnostics;
using Explainer.Rendering.Pictures;

namespace Explainer.Checking.Whole;

/// <summary>Files that nothing uses.</summary>
internal static class UnusedAsset
{
    private static readonly string[] Kinds =
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".mp4", ".webm", ".mp3", ".ogg", ".wav", ".pdf", ".css", ".woff", ".woff2", ".ttf", ".otf"];

    /// <summary>Finds them, of the kinds that only links and style sheets use. Browsers ask for icons at the root by themselves.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) => Find(site, [.. site.Entries.Where(site.Graph.IsUsed).Select(file => VersionName.StemOf(file.Path)).OfType<string>()]);

    // A picture is used where a version of it is, in another size or form.
    private static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site, HashSet<string> pictures) => site.Entries
        .Where(file => !site.Graph.IsUsed(file) && site.Files.ContainsKey(file.Path) && !pictures.Contains(VersionName.Stem(file.Path))
            && Kinds.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase)
            && !file.Path.StartsWith("apple-touch-icon", StringComparison.Ordinal) && !file.Path.StartsWith("favicon", StringComparison.Ordinal)
            && !file.Path.StartsWith(".well-known/", StringComparison.Ordinal))
        .Select(file => (file.Url, new Fault(Rules.Output.UnusedAsset, $"nothing uses {file.Path} ({Math.Max(1, site.Files[file.Path].Length / 1024)} KB)", file.Path, "", null)));
}
