using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Checking.Published;

/// <summary>
/// Holds a site to its ledger: a place that was published has a page, a file or a redirect, and a part that others may link to is on
/// its page still. Each fault is told at its line of the ledger, with what to write so that the old address goes on working.
/// </summary>
/// <param name="outputs">What the site has.</param>
/// <param name="partsOf">The ids of a page, by its output path; none where it was not made.</param>
/// <param name="sourceOf">The file of a page that a writer wrote, by its place.</param>
internal sealed class RemovedPlaces(OutputMap outputs, Func<string, Facts.PageIds?> partsOf, Func<UrlPath, string?> sourceOf)
{
    private readonly RedirectJudge redirects = new(outputs);
    private readonly PathSuggester places = new(outputs);
    private readonly PartSuggester parts = new();

    /// <summary>Reports what is gone, and what is said to be gone and is there.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="newest">The newest day that the content speaks of.</param>
    /// <param name="day">The day that the site is built for: on an earlier one it has less, and owes nothing.</param>
    /// <param name="problems">Takes the faults.</param>
    public void Judge(PublishedLedger ledger, DateOnly newest, DateOnly day, ProblemList problems)
    {
        if (day < newest)
        {
            if (!ledger.Places.IsEmpty)
                problems.Add(Earlier(ledger, day));
            return;
        }

        var gone = ledger.Gone.Select(place => place.Place.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var place in ledger.Places.Where(place => !gone.Contains(place.Path.Value)))
        {
            if (IsThere(place.Path.Value))
                JudgeParts(place, gone, problems);
            else
                problems.Add(Removed(place));
        }

        foreach (var place in ledger.Gone.Where(place => IsBack(place.Place.Value)))
        {
            problems.Add(
                Rules.Link.GoneButFound, place.Place.At, $"{place.Place.Value} is said to be gone since {place.Date}, and is there", "Take the line out.", place.Place.Value);
        }
    }

    private bool IsThere(string path) => outputs.Find(path) is not null || outputs.RedirectNear(path) is not null;

    private bool IsBack(string place) =>
        place.Split('#', 2) is [var path, var part] ? EntryOf(path) is { } page && partsOf(page.Path)?.Has(part) == true : IsThere(place);

    // The file that a reader of the place comes to.
    private OutputEntry? EntryOf(string path) =>
        outputs.RedirectFrom(path) is { } redirect ? redirects.EntryAtEndOf(redirect)
        : outputs.Find(path) ?? (outputs.RedirectNear(path) is { } near ? redirects.EntryAtEndOf(near) : null);

    private void JudgeParts(PublishedPlace place, HashSet<string> gone, ProblemList problems)
    {
        // Where a redirect leads out of the site, what is there is not ours to know.
        if (place.Parts.IsEmpty || EntryOf(place.Path.Value) is not { } page || partsOf(page.Path) is not { } ids)
            return;
        foreach (var part in place.Parts.Where(part => !ids.Has(part.Value) && !gone.Contains($"{place.Path.Value}#{part.Value}")))
            problems.Add(RemovedPart(place, part, page, ids));
    }

    private static Problem Earlier(PublishedLedger ledger, DateOnly day) =>
        new(Rules.Content.LaterFact, string.Create(CultureInfo.InvariantCulture, $"the site of {day:yyyy-MM-dd} is not held to what was published: the content goes on to later days"), ledger.File.Span(0, 0))
        {
            Hint = "Nothing has to be done; a build without --as-of is held to it.",
        };

    private Problem Removed(PublishedPlace place)
    {
        var path = place.Path.Value;
        var near = places.Near(path);
        var keep = near is null ? $"Add the old address to the page that took its place (aliases: [{path}]), or to redirects in site.yml"
            : sourceOf(new(near)) is { } file ? $"To send its readers on, write aliases: [{path}] in {file}"
            : $"To send its readers on, write redirects: {{ {path}: {near} }} in site.yml";
        var message = outputs.WhyUnbuilt(path) is { } why ? $"{path} was published, and is {why} now" : $"{path} was published, and is gone";
        return new(Rules.Link.RemovedUrl, near is null ? message : $"{message}; did you mean {near}?", place.Path.At)
        {
            Hint = $"{keep}; if it went on purpose, say so under gone: {path}: {{ date: …, reason: … }}",
            Target = path,
        };
    }

    private Problem RemovedPart(PublishedPlace place, Located<string> part, OutputEntry page, Facts.PageIds ids)
    {
        var old = $"{place.Path.Value}#{part.Value}";
        var on = page.Url == place.Path.Value ? "" : $" (its readers come to {page.Url} now)";
        var near = parts.Near(part.Value, ids.Targets, most: 1);
        return new(Rules.Link.RemovedFragment, $"{old} was published, and is gone{on}{(near is [var nearest] ? $"; did you mean #{nearest}?" : "")}", part.At)
        {
            Hint = $"Links to it lead to the top of the page. Give the part its old name back, or say under gone: that it went: {old}: {{ date: …, reason: … }}",
            Target = old,
        };
    }
}
