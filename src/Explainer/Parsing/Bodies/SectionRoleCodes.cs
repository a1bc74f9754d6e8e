using System.Collections.Immutable;

namespace Explainer.Parsing.Bodies;

/// <summary>The words that stand for section roles in <c>site.yml</c> and in data.</summary>
public static class SectionRoleCodes
{
    /// <summary>The roles that a label may stand for, in the order in which the handbook lists them.</summary>
    public static ImmutableArray<string> All { get; } =
        [.. Enum.GetValues<SectionRole>().Where(role => role is not (SectionRole.Lede or SectionRole.Other)).Select(Code)];

    /// <summary>A role's word: <c>stakes</c>, <c>bigpicture</c>.</summary>
    public static string Code(this SectionRole role) => role.ToString().ToLowerInvariant();

    /// <summary>The role of a word, or null where no label can have it.</summary>
    public static SectionRole? RoleOf(string code) =>
        All.IndexOf(code, StringComparer.Ordinal) is >= 0 ? Enum.Parse<SectionRole>(code, ignoreCase: true) : null;
}
