using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>The references of front matter, read in the other direction: who points at an entry. Each list is in the order that pages show it.</summary>
internal sealed class SiteIndex
{
    private readonly Lazy<ImmutableArray<SaidQuote>> allQuotes;
    private readonly Lazy<ImmutableArray<MadeClaim>> allClaims;
    private readonly EntryLists<Article> articles;
    private readonly EntryLists<Event> events;
    private readonly EntryLists<SaidQuote> quotes;
    private readonly EntryLists<MadeClaim> claims;
    private readonly EntryLists<MadeClaim> settled;
    private readonly EntryLists<Actor> members;
    private readonly EntryLists<Actor> related;
    private readonly EntryLists<Context> contexts;

    /// <summary>Reads a site.</summary>
    public SiteIndex(Site site)
    {
        var live = site.Articles.Where(a => !a.Withdrawn);
        allQuotes = new(() => [.. live.SelectMany(a => a.Quotes.Where(q => q.Text is not null).Select(q => new SaidQuote(a, q)))]);
        allClaims = new(() => [.. live.SelectMany(a => a.Claims.Select(c => new MadeClaim(a, c)))]);
        articles = new(() => live.SelectMany(a => a.About.Select(r => r.Key).Distinct().Select(k => (k, a))));
        events = new(() => site.Events.Where(e => !e.Withdrawn).SelectMany(e => Keys(e).Distinct().Select(k => (k, e))));
        quotes = new(() => AllQuotes.Where(q => q.Quote.By is not null).Select(q => (q.Quote.By!.Key, q)));
        claims = new(() => AllClaims.SelectMany(c => Keys(c.Claim).Distinct().Select(k => (k, c))));
        settled = new(() => AllClaims.Where(c => c.Claim.Outcome?.Event is not null).Select(c => (c.Claim.Outcome!.Event!.Key, c)));
        var actors = site.Entries.OfType<Actor>();
        members = new(() => actors.Where(a => a.Of is not null).Select(a => (a.Of!.Key, a)));
        related = new(() => actors.SelectMany(a => a.Relations.Select(r => r.With.Key).Distinct().Select(k => (k, a))));
        contexts = new(() => site.Entries.OfType<Context>().SelectMany(c => Keys(c).Distinct().Select(k => (k, c))));
    }

    /// <summary>All quotes that were found in their articles, newest article first.</summary>
    public ImmutableArray<SaidQuote> AllQuotes => allQuotes.Value;

    /// <summary>All claims, newest article first.</summary>
    public ImmutableArray<MadeClaim> AllClaims => allClaims.Value;

    /// <summary>The articles about an actor or context, newest first.</summary>
    public ImmutableArray<Article> ArticlesAbout(EntryKey key) => articles[key];

    /// <summary>The events of an actor, context or place, in order.</summary>
    public ImmutableArray<Event> EventsOf(EntryKey key) => events[key];

    /// <summary>The quotes of an actor, newest first.</summary>
    public ImmutableArray<SaidQuote> QuotesBy(EntryKey key) => quotes[key];

    /// <summary>The claims that an actor made, or that were made for it, newest first.</summary>
    public ImmutableArray<MadeClaim> ClaimsBy(EntryKey key) => claims[key];

    /// <summary>The claims that an event decided, newest first.</summary>
    public ImmutableArray<MadeClaim> SettledBy(EntryKey key) => settled[key];

    /// <summary>Who belongs to a state or organization.</summary>
    public ImmutableArray<Actor> MembersOf(EntryKey key) => members[key];

    /// <summary>Who has typed in a relation with an actor.</summary>
    public ImmutableArray<Actor> RelatedTo(EntryKey key) => related[key];

    /// <summary>The contexts that name an entry in their front matter: as party, mediator, stakeholder, place, parent or successor.</summary>
    public ImmutableArray<Context> ContextsNaming(EntryKey key) => contexts[key];

    private static IEnumerable<EntryKey> Keys(Event e) =>
        e.Actors.Concat(e.Contexts).Append(e.Place).OfType<Reference>().Select(r => r.Key);

    private static IEnumerable<EntryKey> Keys(Claim c) => new[] { c.By, c.For }.OfType<Reference>().Select(r => r.Key);

    private static IEnumerable<EntryKey> Keys(Context c) =>
        c.Parties.Concat(c.Mediators).Concat(c.Stakeholders).Append(c.Place).Append(c.Parent).Append(c.Successor).OfType<Reference>().Select(r => r.Key);
}
