using Explainer.Diagnostics;

namespace Explainer.Parsing.Schema;

/// <summary>A single text, of any form or of a certain one.</summary>
/// <param name="Noun">What a message calls it.</param>
/// <param name="Accepts">Whether a text has the form; null takes any that is not empty.</param>
/// <param name="Pattern">The form as a regular expression for editors (ECMA 262), as near as one comes.</param>
/// <param name="Format">The form as a JSON Schema format.</param>
/// <param name="Rule">The rule for a text of another form, where it is not the file's rule for wrong values.</param>
internal sealed record TextSchema(
    string Noun, Func<string, bool>? Accepts = null, string? Pattern = null, string? Format = null, Rule? Rule = null)
    : ValueSchema(Noun);
