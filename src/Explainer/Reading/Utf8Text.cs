using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>Turns bytes into text: strict UTF-8 (RFC 3629), where a byte-order mark may lead and is dropped.</summary>
internal static class Utf8Text
{
    /// <summary>The file, or null with <c>content/not-utf8</c> at its first bad byte.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (Utf8.IsValid(text))
            return new(path, Encoding.UTF8.GetString(text));

        // The excerpt shows the rest with U+FFFD for what is wrong; the first of them is what the span covers.
        var good = GoodLength(text);
        var start = Encoding.UTF8.GetCharCount(text[..good]);
        var at = new SourceFile(path, Encoding.UTF8.GetString(text)).Span(start, 1);
        var value = text[good].ToString("X2", CultureInfo.InvariantCulture);
        problems.Add(Rules.Content.NotUtf8, at, $"byte 0x{value} is not UTF-8", Hint(bytes));
        return null;
    }

    private static int GoodLength(ReadOnlySpan<byte> bytes)
    {
        var total = 0;
        while (Rune.DecodeFromUtf8(bytes[total..], out _, out var length) == OperationStatus.Done)
            total += length;
        return total;
    }

    private static string Hint(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? "the file is UTF-16; save it as UTF-8" : "save the file as UTF-8";
}
