using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>A link whose words a rule is about.</summary>
/// <param name="Url">Where it leads, as written.</param>
/// <param name="Text">Its words.</param>
/// <param name="At">Where it begins in the output file.</param>
internal sealed record LinkText(string Url, string Text, LinePosition At);
