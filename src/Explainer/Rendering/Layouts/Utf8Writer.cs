using System.Globalization;
using System.Text;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Writes text as UTF-8, without a byte-order mark, straight into a buffer. Lines end in LF on every machine. A surrogate pair must
/// come in one call, as strings and Razor's literals do; half of one becomes U+FFFD.
/// </summary>
/// <param name="buffer">Where the bytes go.</param>
internal sealed class Utf8Writer(HtmlBuffer buffer) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text) => buffer.Append(text);

    public void Write(ReadOnlySpan<byte> utf8) => buffer.Append(utf8);

    public override Task FlushAsync() => Task.CompletedTask;
}
