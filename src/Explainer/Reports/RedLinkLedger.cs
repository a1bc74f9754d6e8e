using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.Reports;

/// <summary>Tells where a name without a page is mentioned, for whoever starts its page.</summary>
public static class RedLinkLedger
{
    /// <summary>The lines in which a name stands, as <c>file:line: text</c>; none where it is no red link.</summary>
    /// <param name="name">The name, in any spelling that the ledger folds.</param>
    /// <param name="sources">The site.</param>
    /// <param name="problems">Where to say what is wrong with the site.</param>
    public static IReadOnlyList<string> MentionsOf(string name, SourceSet sources, ProblemList problems)
    {
        if (SiteLoader.Link(sources, new() { Drafts = true }, problems) is not { } linked)
            return [];
        var key = RedLinkFinder.Fold(name);
        return
        [
            .. RedLinkFinder.Find(linked).Where(l => l.Spellings.Any(s => RedLinkFinder.Fold(s) == key)).SelectMany(l => l.Places)
                .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.File.Path}:{p.From.Line}: {p.File.Line(p.From.Line).Trim()}"))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
