using Explainer.Diagnostics;

namespace Explainer.Parsing.Schema;

/// <summary>Under which rules the faults of a file are reported: those of content, or those of <c>site.yml</c>.</summary>
/// <param name="Unreadable">It is no YAML.</param>
/// <param name="UnknownKey">A key that does not exist.</param>
/// <param name="DuplicateKey">A key that stands twice.</param>
/// <param name="MissingKey">A required key that is not there.</param>
/// <param name="BadValue">A value of the wrong kind.</param>
/// <param name="UnknownValue">A word outside a closed vocabulary.</param>
/// <param name="BadDate">What is no date.</param>
internal sealed record SchemaRules(
    Rule Unreadable, Rule UnknownKey, Rule DuplicateKey, Rule MissingKey, Rule BadValue, Rule UnknownValue, Rule BadDate)
{
    /// <summary>For front matter and the list of sources.</summary>
    public static SchemaRules Content { get; } = new(
        Rules.Content.BadFrontMatter,
        Rules.Content.UnknownKey,
        Rules.Content.DuplicateKey,
        Rules.Content.MissingKey,
        Rules.Content.BadValue,
        Rules.Content.UnknownValue,
        Rules.Content.BadDate);

    /// <summary>For <c>site.yml</c>, which has one rule for all wrong values.</summary>
    public static SchemaRules Config { get; } = new(
        Rules.Config.NotYaml,
        Rules.Config.UnknownKey,
        Rules.Config.DuplicateKey,
        Rules.Config.MissingKey,
        Rules.Config.BadValue,
        Rules.Config.BadValue,
        Rules.Config.BadValue);
}
