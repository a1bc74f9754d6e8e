namespace Explainer.Parsing.Schema;

/// <summary>A list.</summary>
/// <param name="Item">What each item must be.</param>
/// <param name="OrOne">Whether one item may stand alone, without being a list.</param>
internal sealed record ListSchema(ValueSchema Item, bool OrOne = false) : ValueSchema(OrOne ? $"{Item.Noun} or a list of them" : "a list");
