using System.Collections.Immutable;
using System.Globalization;
using Explainer.Checking;
using Explainer.Diagnostics;

namespace Explainer.External;

/// <summary>Makes problems of answers, each at the places that use the link.</summary>
/// <param name="answers">The answers by URL.</param>
/// <param name="memory">Since when a link is missing, and when it was last found.</param>
/// <param name="options">From when on a link counts as dead.</param>
/// <param name="now">The time.</param>
internal sealed class ExternalJudge(IReadOnlyDictionary<Uri, Answer> answers, LinkMemory memory, ExternalOptions options, DateTimeOffset now)
{
    /// <summary>Judges.</summary>
    /// <param name="uses">The places, in order.</param>
    /// <param name="isNetworkMissing">Whether nothing at all was reached: that is said once, and not of each link.</param>
    public ImmutableArray<Problem> Judge(ImmutableArray<ExternalUse> uses, bool isNetworkMissing)
    {
        var asked = uses.Where(use => use.Skip is null && answers.ContainsKey(use.Url)).Select(use => (Use: use, Answer: answers[use.Url])).ToList();
        if (isNetworkMissing)
            return [NoNetwork(asked.Where(place => place.Answer.Kind == AnswerKind.OutOfReach).Select(place => place.Use.Url.IdnHost))];
        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (answers.Values.Count(answer => answer.Kind == AnswerKind.NotAsked) is > 0 and var left)
            problems.Add(new(Rules.Link.ExternalUncertain, $"the time was up with {left} link{(left == 1 ? "" : "s")} left to ask after", null) { Hint = "Ask again: what was learned is kept, so that the next run begins with these." });
        foreach (var host in asked.Where(place => place.Answer.Kind == AnswerKind.HostGivenUp).GroupBy(place => place.Use.Url.IdnHost, StringComparer.Ordinal))
        {
            var links = host.DistinctBy(place => place.Use.Url).Count();
            var (first, answer) = host.First();
            problems.Add(At(first with { Pages = 1 }, Rules.Link.ExternalUncertain, $"{host.Key} was not asked after {links} more link{(links == 1 ? "" : "s")}: {answer.Said}", first.Url.AbsoluteUri));
        }

        problems.AddRange(asked.SelectMany(place => Judge(place.Use, place.Answer)));
        return problems.ToImmutable();
    }

    private static Problem NoNetwork(IEnumerable<string> hosts) => new(
        Rules.Link.ExternalUncertain,
        $"none of {hosts.Distinct(StringComparer.Ordinal).Count()} hosts was reached, so no more were asked, and nothing is known of the links to others",
        null)
    { Hint = "See whether this machine has a network." };

    private IEnumerable<Problem> Judge(ExternalUse use, Answer answer) => answer.Kind switch
    {
        AnswerKind.Found => OfFound(use, answer),
        AnswerKind.Missing or AnswerKind.Gone => [OfMissing(use, answer)],
        AnswerKind.Uncertain or AnswerKind.OutOfReach or AnswerKind.NotAllowed =>
            [At(use, Rules.Link.ExternalUncertain, $"{use.Written} {answer.Said}{LastFound(use)}", use.Written)],
        _ => [],
    };

    private static IEnumerable<Problem> OfFound(ExternalUse use, Answer answer)
    {
        if (answer.MovedTo is { } moved)
        {
            var now = use.Fragment is { } kept && !moved.Contains('#', StringComparison.Ordinal) ? $"{moved}#{kept}" : moved;
            // A page that is no more is often sent on to where all begins.
            var isHome = new Uri(moved) is { AbsolutePath: "/", Query: "" } && use.Url.AbsolutePath != "/";
            yield return At(use, Rules.Link.ExternalMoved, $"{use.Written} has moved for good to {now}", use.Written) with
            {
                Hint = isHome ? $"That is the beginning of the site, not the page: {Copy(use)}" : $"Write {now}.",
            };
        }

        if (use.Fragment is { } part && answer.PartsMissing.TryGetValue(part, out var near))
        {
            var said = near.IsEmpty ? "" : $"; did you mean #{near[0]}?";
            yield return At(use, Rules.Link.ExternalFragment, $"no part #{part} on {use.Url}{said}", use.Written) with
            {
                Hint = near.Length > 1 ? $"Near to it are {string.Join(", ", near.Select(id => "#" + id))}." : null,
            };
        }
    }

    private Problem OfMissing(ExternalUse use, Answer answer)
    {
        var since = memory.Of(use.Url).MissingSince ?? now;
        if (now - since < options.DeadAfter)
        {
            return At(use, Rules.Link.ExternalUncertain, $"{use.Written} {answer.Said}, seen first on {Day(since)}{LastFound(use)}", use.Written) with
            {
                Hint = $"An error if it is still so after {Minute(since + options.DeadAfter)}. {Copy(use)}",
            };
        }

        return At(
            use,
            answer.Kind == AnswerKind.Gone ? Rules.Link.ExternalGone : Rules.Link.ExternalBroken,
            $"{use.Written} {answer.Said}, and has been missing since {Day(since)}{LastFound(use)}",
            use.Written) with
        {
            Hint = $"Correct the link, or link to a copy. {Copy(use)}",
        };
    }

    private string LastFound(ExternalUse use) => memory.Of(use.Url).Found is { } found ? $"; last found on {Day(found)}" : "";

    private static string Copy(ExternalUse use) =>
        use.Archive is { } archive ? $"The bibliography has one at {archive}." : $"Look for one at https://web.archive.org/web/*/{use.Url}";

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Minute(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static Problem At(ExternalUse use, Rule rule, string message, string target) => new(
        rule, use.Pages > 1 ? $"{message} (and on {use.Pages - 1} more page{(use.Pages == 2 ? "" : "s")})" : message, use.At)
    {
        Page = use.Page,
        PageAt = use.PageAt,
        PageFile = use.PageFile,
        Target = target,
    };
}
