using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>Relative words of one article ("on Monday"), and the date that they mean.</summary>
/// <param name="Text">The words as written in the body.</param>
/// <param name="Date">The date.</param>
internal sealed record DateWords(Located<string> Text, EdtfDate Date);
