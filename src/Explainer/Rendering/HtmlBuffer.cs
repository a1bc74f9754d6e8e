using System.Buffers;
using System.Globalization;
using System.Text;
using Explainer.Rendering.Views;

namespace Explainer.Rendering;

/// <summary>
/// HTML in UTF-8 that grows at its end. One serves for page after page: what was taken from it with <see cref="From"/> holds until it
/// is cleared.
/// </summary>
internal sealed class HtmlBuffer : IBufferWriter<byte>
{
    // All that has a meaning in text or in double quotation marks (WHATWG HTML, "Serializing HTML fragments").
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    private byte[] bytes = new byte[16 * 1024];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes; they hold until more are added.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>The bytes; they hold until more are added.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, Length);

    /// <summary>Takes all bytes away.</summary>
    public void Clear() => Length = 0;

    /// <summary>What was added since the buffer had a length.</summary>
    public Html From(int start) => new(this, start, Length - start);

    /// <summary>Adds HTML.</summary>
    public HtmlBuffer Append(ReadOnlySpan<byte> html)
    {
        html.CopyTo(GetSpan(html.Length));
        Length += html.Length;
        return this;
    }

    /// <summary>Adds HTML. A surrogate pair must come in one call; half of one becomes U+FFFD.</summary>
    public HtmlBuffer Append(ReadOnlySpan<char> html)
    {
        // Three bytes are the most that one unit takes: room for them is cheaper than to count first.
        Length += Encoding.UTF8.GetBytes(html, GetSpan(html.Length * 3));
        return this;
    }

    /// <summary>Adds HTML.</summary>
    public HtmlBuffer Append(string html) => Append(html.AsSpan());

    /// <summary>Adds a number.</summary>
    public HtmlBuffer Append(int number)
    {
        number.TryFormat(GetSpan(11), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>Adds words as they stand between tags or in double quotation marks.</summary>
    public HtmlBuffer AppendText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            Append(text[..at]).Append(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 });
            text = text[(at + 1)..];
        }

        return Append(text);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (bytes.Length - Length < Math.Max(1, sizeHint))
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + sizeHint));
        return bytes.AsSpan(Length);
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        _ = GetSpan(sizeHint);
        return bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;
}
