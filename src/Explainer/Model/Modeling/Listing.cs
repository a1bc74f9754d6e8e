using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Model.Modeling;

/// <summary>An entry in the directory.</summary>
/// <param name="Entry">The entry, parsed.</param>
/// <param name="Name">Its title or name.</param>
/// <param name="WhyUnbuilt">Why it gets no page this time, as words that fit behind "is"; null if it gets one.</param>
internal sealed record Listing(ParsedEntry Entry, Located<string> Name, string? WhyUnbuilt);
