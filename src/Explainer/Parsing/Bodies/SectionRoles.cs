using System.Collections.Immutable;

namespace Explainer.Parsing.Bodies;

/// <summary>The labels that stand for each <see cref="SectionRole"/>.</summary>
public static class SectionRoles
{
    private static readonly ImmutableArray<(SectionRole Role, ImmutableArray<string> Labels)> Table =
    [
        (SectionRole.Lede, []),
        (SectionRole.Stakes, ["Why it matters", "The stakes"]),
        (SectionRole.News, ["What's new", "Driving the news", "The latest", "What's happening", "Catch up fast", "1 big thing"]),
        (SectionRole.BigPicture, ["The big picture", "Zoom out"]),
        (SectionRole.CloseUp, ["Zoom in", "Details", "Case in point"]),
        (SectionRole.Reporting, ["Behind the scenes", "What we're hearing", "Scoop"]),
        (SectionRole.Quotes, ["What they're saying", "What they are saying"]),
        (SectionRole.Counter, ["Yes, but", "The other side", "The catch"]),
        (SectionRole.Check, ["Reality check"]),
        (SectionRole.Analysis, ["Between the lines", "The intrigue", "Our thought bubble", "Be smart", "Sound smart"]),
        (SectionRole.Background, ["The backstory", "Catch up quick", "Flashback", "How we got here"]),
        (SectionRole.State, ["State of play", "Situational awareness", "Threat level"]),
        (SectionRole.Numbers, ["By the numbers", "Stunning stat"]),
        (SectionRole.Mechanism, ["How it works"]),
        (SectionRole.Ahead, ["What's next", "What to watch", "What we're watching"]),
        (SectionRole.Note, ["Worth noting", "Of note", "Editor's note"]),
        (SectionRole.Close, ["The bottom line"]),
        (SectionRole.More, ["Go deeper"]),
        (SectionRole.Disclosure, ["What to know", "What this means"]),
        (SectionRole.Other, []),
    ];

    /// <summary>All roles, in the order of <see cref="SectionRole"/>.</summary>
    public static ImmutableArray<SectionRole> All { get; } = [.. Table.Select(row => row.Role)];

    /// <summary>The labels that stand for a role without any of the site's own, with straight apostrophes; the first gives the id.</summary>
    public static ImmutableArray<string> Labels(SectionRole role) => Table[(int)role].Labels;
}
