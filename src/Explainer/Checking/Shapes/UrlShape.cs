using Explainer.Diagnostics;

namespace Explainer.Checking.Shapes;

/// <summary>A fault that a URL shows by how it is written, wherever it leads.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Find">Takes the URL and its scheme, in lower case, if it has one; says what is wrong, or nothing.</param>
internal sealed record UrlShape(Rule Rule, Func<string, string?, string?> Find);
