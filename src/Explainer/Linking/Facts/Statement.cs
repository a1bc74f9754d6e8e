using Explainer.Model.Dates;

namespace Explainer.Linking.Facts;

/// <summary>Something that a page says as of a day.</summary>
/// <param name="Says">What, in a few words: "status", "claim no-war-soon".</param>
/// <param name="Date">As of when.</param>
internal sealed record Statement(string Says, EdtfDate Date);
