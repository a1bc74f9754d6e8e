using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>
/// Holds what the pages say against each other and against the build's day. Each rule is one function in a file of its own; to add one
/// is to add it to a list here.
/// </summary>
internal static class ContentChecks
{
    // Over all entries at once.
    private static readonly ImmutableArray<Action<LinkedSite, ProblemList>> OfSite =
    [
        OverlappingHolders.Check,
        RepeatedEvents.Check,
        UncitedSources.Check,
    ];

    // Over the facts of one entry.
    private static readonly ImmutableArray<Action<LinkedSite, Entry, ProblemList>> OfEntry =
    [
        DateWordsInText.Check,
        Verdicts.Check,
        OverdueForecasts.Check,
        UnnamedSpeakers.Check,
        ClaimGrounds.Check,
        Relations.Check,
        EventSpans.Check,
        Reviews.Check,
        MissingParts.Check,
        PhotoWords.Check,
    ];

    /// <summary>Over the words of one entry; prepared once for a site. The link stage runs them, since it has the words at hand.</summary>
    public static ImmutableArray<Func<Site, TextCheck>> OfTexts { get; } =
    [
        Titles.Prepare,
        ContestedTerms.Prepare,
        RelativeWords.Prepare,
        Acronyms.Prepare,
        EmptyCitations.Prepare,
    ];

    /// <summary>Checks a site.</summary>
    /// <param name="linked">The site.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    /// <param name="pace">How to go about it.</param>
    public static void Check(LinkedSite linked, ProblemList problems, Pace pace)
    {
        foreach (var check in OfSite)
            check(linked, problems);
        linked.Site.Entries.AsParallel().WithDegreeOfParallelism(pace.Workers).WithCancellation(pace.Cancel).ForAll(entry =>
        {
            foreach (var check in OfEntry)
                check(linked, entry, problems);
        });
    }
}
