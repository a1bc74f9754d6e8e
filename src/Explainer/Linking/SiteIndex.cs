using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>The references of front matter, read in the other direction: who points at an entry. Each list is in the order that pages show it.</summary>
internal sealed class SiteIndex
{
    private readonly Lazy<ImmutableArray<SaidQuote>> allQuotes;
    private readonly Lazy<ImmutableArray<MadeClaim>> allClaims;
    private readonly EntryLists<Article, Article> articles;
    private readonly EntryLists<Event, Event> events;
    private readonly EntryLists<Article, SaidQuote> quotes;
    private readonly EntryLists<Article, MadeClaim> claims;
    private readonly EntryLists<Article, MadeClaim> settled;
    private readonly EntryLists<Actor, Actor> members;
    private readonly EntryLists<Actor, Actor> related;
    private readonly EntryLists<Context, Context> contexts;

    private SiteIndex(Site site, SiteIndex? former, ImmutableArray<(Entry Before, Entry Now)> changed)
    {
        List<(T, T)> Changed<T>(bool live = false)
            where T : Entry => [.. changed.Where(c => c.Now is T && !(live && c.Now.Withdrawn)).Select(c => ((T)c.Before, (T)c.Now))];
        IEnumerable<Article> Live() => site.Articles.Where(a => !a.Withdrawn);
        IEnumerable<T> All<T>() => site.Entries.OfType<T>();
        var (ofArticles, ofActors) = (Changed<Article>(live: true), Changed<Actor>());
        (HasQuotes, HasClaims) = (Live().Any(a => Quotes(a).Any()), Live().Any(a => !a.Claims.IsEmpty));
        allQuotes = new(() => [.. Live().SelectMany(Quotes)]);
        allClaims = new(() => [.. Live().SelectMany(Claims)]);
        articles = former?.articles.With(ofArticles)
            ?? new(Live, a => a.About.Select(r => r.Key).Distinct().Select(k => (k, a)), ReferenceEquals);
        events = former?.events.With(Changed<Event>(live: true))
            ?? new(() => site.Events.Where(e => !e.Withdrawn), e => Keys(e).Distinct().Select(k => (k, e)), ReferenceEquals);
        quotes = former?.quotes.With(ofArticles)
            ?? new(Live, a => Quotes(a).Where(q => q.Quote.By is not null).Select(q => (q.Quote.By!.Key, q)), (q, a) => q.Article == a);
        claims = former?.claims.With(ofArticles)
            ?? new(Live, a => Claims(a).SelectMany(c => Keys(c.Claim).Distinct().Select(k => (k, c))), (c, a) => c.Article == a);
        settled = former?.settled.With(ofArticles)
            ?? new(Live, a => Claims(a).Where(c => c.Claim.Outcome?.Event is not null).Select(c => (c.Claim.Outcome!.Event!.Key, c)), (c, a) => c.Article == a);
        members = former?.members.With(ofActors)
            ?? new(All<Actor>, a => a.Of is { } of ? [(of.Key, a)] : [], ReferenceEquals);
        related = former?.related.With(ofActors)
            ?? new(All<Actor>, a => a.Relations.Select(r => r.With.Key).Distinct().Select(k => (k, a)), ReferenceEquals);
        contexts = former?.contexts.With(Changed<Context>())
            ?? new(All<Context>, c => Keys(c).Distinct().Select(k => (k, c)), ReferenceEquals);
    }

    /// <summary>Reads a site.</summary>
    public static SiteIndex Of(Site site) => new(site, null, []);

    /// <summary>Reads a site of which some entries are others than before, in the same places.</summary>
    public SiteIndex With(Site site, ImmutableArray<(Entry Before, Entry Now)> changed) =>
        changed.Any(c => c.Before.Withdrawn != c.Now.Withdrawn) ? Of(site) : new(site, this, changed);

    /// <summary>Whether any quote was found in its article.</summary>
    public bool HasQuotes { get; }

    /// <summary>Whether there is any claim.</summary>
    public bool HasClaims { get; }

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

    private static IEnumerable<SaidQuote> Quotes(Article a) => a.Quotes.Where(q => q.Text is not null).Select(q => new SaidQuote(a, q));

    private static IEnumerable<MadeClaim> Claims(Article a) => a.Claims.Select(c => new MadeClaim(a, c));

    private static IEnumerable<EntryKey> Keys(Event e) =>
        e.Actors.Concat(e.Contexts).Append(e.Place).OfType<Reference>().Select(r => r.Key);

    private static IEnumerable<EntryKey> Keys(Claim c) => new[] { c.By, c.For }.OfType<Reference>().Select(r => r.Key);

    private static IEnumerable<EntryKey> Keys(Context c) =>
        c.Parties.Concat(c.Mediators).Concat(c.Stakeholders).Append(c.Place).Append(c.Parent).Append(c.Successor).OfType<Reference>().Select(r => r.Key);
}
