using System.Text;
using Explainer.Urls;

namespace Explainer.Checking.Facts;

/// <summary>Reads the URLs that a style sheet uses.</summary>
internal static class StylesheetReader
{
    /// <summary>Reads a style sheet in UTF-8.</summary>
    public static PageFacts Read(ReadOnlySpan<byte> bytes)
    {
        var css = Encoding.UTF8.GetString(bytes);
        var lines = new LineCounter(css.AsMemory());
        var facts = new PageFacts();
        foreach (var (url, offset) in CssUrlScanner.Urls(css))
        {
            if (!url.StartsWith('#'))
                facts.Uses.Add(new(UseKind.CssUrl, "css", url, lines.At(offset)));
        }

        return facts;
    }
}
