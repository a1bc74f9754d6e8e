using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Explainer.External;

/// <summary>
/// What earlier runs learned of links: those that were found lately are not asked after again, and one is dead only when it was missing
/// for a day. What is uncertain leaves no trace, so that it is asked again; what is missing is asked again in every run.
/// </summary>
public sealed class LinkMemory
{
    // A link that no run asked after for so long is on the site no more.
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(180);
    private readonly ConcurrentDictionary<string, Remembered> links;

    /// <summary>Remembers nothing.</summary>
    public LinkMemory()
        : this([])
    {
    }

    /// <summary>Remembers what it is given.</summary>
    internal LinkMemory(IEnumerable<KeyValuePair<string, Remembered>> links) => this.links = new(links, StringComparer.Ordinal);

    /// <summary>What is known of a link.</summary>
    internal Remembered Of(Uri url) => links.GetValueOrDefault(url.AbsoluteUri) ?? new();

    /// <summary>The answer to a question, if it is fresh enough not to be asked again.</summary>
    internal Answer? Fresh(Question question, DateTimeOffset now, TimeSpan freshFor)
    {
        var known = Of(question.Url);
        return known is { Found: { } found, MissingSince: null } && found <= now && now - found < freshFor && question.Parts.All(known.Parts.Contains)
            ? new(AnswerKind.Found) { MovedTo = known.MovedTo, PartsFound = question.Parts }
            : null;
    }

    /// <summary>Keeps what an answer says for certain; safe from any thread.</summary>
    internal void Keep(Question question, Answer answer, DateTimeOffset now)
    {
        if (answer.Kind == AnswerKind.Found)
            links[question.Url.AbsoluteUri] = new() { Found = now, MovedTo = answer.MovedTo, Parts = [.. answer.PartsFound.Order(StringComparer.Ordinal)] };
        else if (answer.Kind is AnswerKind.Missing or AnswerKind.Gone)
            links.AddOrUpdate(question.Url.AbsoluteUri, _ => new() { MissingSince = now, Missing = now }, (_, known) => known with { MissingSince = known.MissingSince ?? now, Missing = now });
    }

    /// <summary>All that is worth keeping, by URL.</summary>
    internal ImmutableSortedDictionary<string, Remembered> Kept(DateTimeOffset now) =>
        links.Where(link => now - link.Value.Last < KeptFor).ToImmutableSortedDictionary(StringComparer.Ordinal);
}
