using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Images and documents whose bytes are not what their names say, by the signatures of the MIME Sniffing standard.</summary>
internal static class ContentType
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site)
    {
        foreach (var file in site.Entries.Where(file => site.Graph.IsUsed(file) && Named(file.Path) is not null && site.Files.ContainsKey(file.Path)))
        {
            var known = site.Files[file.Path];
            if (known.Length < 16 || FileStart.Read(known, 64) is not { } start || Found(start) is not { } found || found == Named(file.Path))
                continue;
            yield return (file.Url, new(Rules.Output.ContentTypeMismatch, $"{file.Path} is named as {Named(file.Path)}, and its bytes are {found}", file.Path, "", null));
        }
    }

    private static string? Named(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".png" => "PNG",
        ".jpg" or ".jpeg" => "JPEG",
        ".gif" => "GIF",
        ".webp" => "WebP",
        ".avif" => "AVIF",
        ".pdf" => "PDF",
        ".svg" => "SVG",
        _ => null,
    };

    private static string? Found(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "PNG"
        : start.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff]) ? "JPEG"
        : start.StartsWith("GIF8"u8) ? "GIF"
        : start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8) ? "WebP"
        : start[4..].StartsWith("ftypavif"u8) ? "AVIF"
        : start.StartsWith("%PDF-"u8) ? "PDF"
        : Text(start) is var text && (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) ? "HTML"
        : text.StartsWith("<svg", StringComparison.Ordinal) ? "SVG"
        : null;

    private static string Text(ReadOnlySpan<byte> start) => System.Text.Encoding.Latin1.GetString(start).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\n', '\r', '\t');
}
