using System.Text;

namespace Explainer.Rendering.Views;

/// <summary>Finished HTML. A layout writes it as it is with <c>@Model.Summary</c>: it is not escaped again.</summary>
public readonly record struct Html
{
    private readonly HtmlBuffer? buffer;
    private readonly int start;
    private readonly int length;

    /// <summary>Takes a text that is HTML.</summary>
    public Html(string value)
    {
        buffer = new HtmlBuffer().Append(value);
        length = buffer.Length;
    }

    /// <summary>A part of a page's buffer, which is given back when the page is done.</summary>
    internal Html(HtmlBuffer buffer, int start, int length) => (this.buffer, this.start, this.length) = (buffer, start, length);

    /// <summary>No HTML at all.</summary>
    public static Html None => default;

    /// <summary>Whether there is nothing to print.</summary>
    public bool IsEmpty => length == 0;

    /// <summary>The HTML as text, for layouts that do more with it than to write it.</summary>
    public string Value => Encoding.UTF8.GetString(Utf8);

    /// <summary>The HTML as it is kept.</summary>
    internal ReadOnlySpan<byte> Utf8 => buffer is null ? default : buffer.Written.Slice(start, length);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
