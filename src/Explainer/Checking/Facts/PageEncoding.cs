using System.Text;
using System.Text.Unicode;

namespace Explainer.Checking.Facts;

/// <summary>
/// Finds the encoding of a page: by its byte-order mark; else UTF-8, if it is; else the one that browsers fall back on in the West,
/// of which Latin-1 reads the letters alike. URLs and ids are nearly always ASCII, which all but UTF-16 share.
/// </summary>
internal static class PageEncoding
{
    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The encoding, and how long its mark is.</summary>
    public static Encoding Of(ReadOnlySpan<byte> bytes, out int mark)
    {
        foreach (var marked in Marked)
        {
            mark = marked.Preamble.Length;
            if (bytes.StartsWith(marked.Preamble))
                return marked;
        }

        mark = 0;
        return Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1;
    }
}
