using AngleSharp.Html.Parser.Tokens.Struct;

namespace Explainer.Checking.Facts;

/// <summary>A start tag while it is read: its attributes by name, made strings only where something is kept.</summary>
/// <param name="name">The element's name.</param>
/// <param name="attributes">
/// Its attributes, by reference: they are some hundred bytes. The tokenizer keeps the first of two with one name, as HTML has it.
/// </param>
internal readonly ref struct Tag(string name, ref StructAttributes attributes)
{
    private readonly ref StructAttributes attributes = ref attributes;

    /// <summary>The element's name, in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>How many attributes it has.</summary>
    public int Count => attributes.Count;

    /// <summary>An attribute.</summary>
    public MemoryHtmlAttributeToken this[int index] => attributes[index];

    /// <summary>The value of an attribute; none without it.</summary>
    public string? Value(string attribute) => TryGet(attribute, out var value) ? value.ToString() : null;

    /// <summary>Gives the value of an attribute, which holds until the next tag is read.</summary>
    public bool TryGet(string attribute, out ReadOnlySpan<char> value)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name.Memory.Span.SequenceEqual(attribute))
            {
                value = attributes[i].Value.Memory.Span;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Whether an attribute is there.</summary>
    public bool Has(string attribute) => TryGet(attribute, out _);

    /// <summary>Whether an attribute is there and has more than blanks in it.</summary>
    public bool Says(string attribute) => TryGet(attribute, out var value) && !value.IsWhiteSpace();
}
