using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>A quote in an article.</summary>
/// <param name="FirstWords">Its first words, by which it is found in the body.</param>
/// <param name="By">Who said it.</param>
/// <param name="Basis">On what ground we know.</param>
/// <param name="Said">When it was said.</param>
/// <param name="To">To whom.</param>
/// <param name="Language">In which language, a BCP 47 tag.</param>
internal sealed record Quote(
    Located<string> FirstWords,
    Reference? By,
    Basis? Basis,
    EdtfDate? Said,
    string? To,
    string? Language)
{
    /// <summary>Its number on the page, from 1 in the order of the front matter; its anchor is <c>q-1</c>.</summary>
    public required int Number { get; init; }

    /// <summary>The id of its anchor.</summary>
    public string Id => $"q-{Number}";

    /// <summary>The whole quote as it stands in the body, without its marks; null where it was not found.</summary>
    public string? Text { get; init; }

    /// <summary>Where it stands in the body.</summary>
    public SourceSpan? At { get; init; }
}
