using System.Collections.Immutable;

namespace Explainer.Parsing.Bodies;

/// <summary>What is known of each <see cref="SectionRole"/>: the word for it in files, and the labels that stand for it.</summary>
public static class SectionRoles
{
    private static readonly ImmutableArray<(SectionRole Role, string Code, ImmutableArray<string> Labels)> Table =
    [
        (SectionRole.Lede, "lede", []),
        (SectionRole.Stakes, "stakes", ["Why it matters", "The stakes"]),
        (SectionRole.News, "news", ["What's new", "Driving the news", "The latest", "What's happening", "Catch up fast", "1 big thing"]),
        (SectionRole.BigPicture, "bigpicture", ["The big picture", "Zoom out"]),
        (SectionRole.CloseUp, "closeup", ["Zoom in", "Details", "Case in point"]),
        (SectionRole.Reporting, "reporting", ["Behind the scenes", "What we're hearing", "Scoop"]),
        (SectionRole.Quotes, "quotes", ["What they're saying", "What they are saying"]),
        (SectionRole.Counter, "counter", ["Yes, but", "The other side", "The catch"]),
        (SectionRole.Check, "check", ["Reality check"]),
        (SectionRole.Analysis, "analysis", ["Between the lines", "The intrigue", "Our thought bubble", "Be smart", "Sound smart"]),
        (SectionRole.Background, "background", ["The backstory", "Catch up quick", "Flashback", "How we got here"]),
        (SectionRole.State, "state", ["State of play", "Situational awareness", "Threat level"]),
        (SectionRole.Numbers, "numbers", ["By the numbers", "Stunning stat"]),
        (SectionRole.Mechanism, "mechanism", ["How it works"]),
        (SectionRole.Ahead, "ahead", ["What's next", "What to watch", "What we're watching"]),
        (SectionRole.Note, "note", ["Worth noting", "Of note", "Editor's note"]),
        (SectionRole.Close, "close", ["The bottom line"]),
        (SectionRole.More, "more", ["Go deeper"]),
        (SectionRole.Disclosure, "disclosure", ["What to know", "What this means"]),
        (SectionRole.Other, "other", []),
    ];

    /// <summary>All roles, in the order of <see cref="SectionRole"/>.</summary>
    public static ImmutableArray<SectionRole> All { get; } = [.. Table.Select(row => row.Role)];

    /// <summary>The word for a role in files and class names: <c>stakes</c>.</summary>
    public static string Code(SectionRole role) => Table[(int)role].Code;

    /// <summary>The labels that stand for a role without any of the site's own, with straight apostrophes; the first gives the id.</summary>
    public static ImmutableArray<string> Labels(SectionRole role) => Table[(int)role].Labels;

    /// <summary>The role that a word in a file means, or none.</summary>
    public static SectionRole? FromCode(string code)
    {
        foreach (var row in Table)
        {
            if (row.Code == code)
                return row.Role;
        }

        return null;
    }
}
