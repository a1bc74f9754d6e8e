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
    public string? Value(string attribute)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name.Memory.Span.SequenceEqual(attribute))
                return attributes[i].Value.ToString();
        }

        return null;
    }

    /// <summary>Whether an attribute is there and has more than blanks in it.</summary>
    public bool Says(string attribute) => !string.IsNullOrWhiteSpace(Value(attribute));
}
