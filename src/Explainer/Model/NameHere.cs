using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>A name as one article writes it, and who it means there.</summary>
/// <param name="Text">The name as written in the body.</param>
/// <param name="Means">Who is meant.</param>
internal sealed record NameHere(Located<string> Text, Reference Means)
{
    /// <summary>What an article writes for a name that means no page in it: <c>names: { Michael Jordan: none }</c>.</summary>
    public const string NoPage = "none";
}
