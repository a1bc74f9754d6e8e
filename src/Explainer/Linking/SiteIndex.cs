using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>The references of front matter, read in the other direction: who points at an entry. Each list is in the order that pages show it.</summary>
internal sealed class SiteIndex
{
    private readonly FrozenDictionary<EntryKey, ImmutableArray<Article>> articles;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<Event>> events;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<SaidQuote>> quotes;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<MadeClaim>> claims;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<MadeClaim>> settled;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<Actor>> members;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<Actor>> related;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<Context>> contexts;

    /// <summary>Reads a site.</summary>
    public SiteIndex(Site site)
    {
        var live = site.Articles.Where(a => !a.Withdrawn).ToList();
        AllQuotes = [.. live.SelectMany(a => a.Quotes.Where(q => q.Text is not null).Select(q => new SaidQuote(a, q)))];
        AllClaims = [.. live.SelectMany(a => a.Claims.Select(c => new MadeClaim(a, c)))];
        articles = Group(live.SelectMany(a => a.About.Select(r => r.Key).Distinct().Select(k => (k, a))));
        events = Group(site.Events.Where(e => !e.Withdrawn).SelectMany(e => Keys(e).Distinct().Select(k => (k, e))));
        quotes = Group(AllQuotes.Where(q => q.Quote.By is not null).Select(q => (q.Quote.By!.Key, q)));
        claims = Group(AllClaims.SelectMany(c => Keys(c.Claim).Distinct().Select(k => (k, c))));
        settled = Group(AllClaims.Where(c => c.Claim.Outcome?.Event is not null).Select(c => (c.Claim.Outcome!.Event!.Key, c)));
        var actors = site.Entries.OfType<Actor>().ToList();
        members = Group(actors.Where(a => a.Of is not null).Select(a => (a.Of!.Key, a)));
        related = Group(actors.SelectMany(a => a.Relations.Select(r => r.With.Key).Distinct().Select(k => (k, a))));
        contexts = Group(site.Entries.OfType<Context>().SelectMany(c => Keys(c).Distinct().Select(k => (k, c))));
    }

    /// <summary>All quotes that were found in their articles, newest article first.</summary>
    public ImmutableArray<SaidQuote> AllQuotes { get; }

    /// <summary>All claims, newest article first.</summary>
    public ImmutableArray<MadeClaim> AllClaims { get; }

    /// <summary>The articles about an actor or context, newest first.</summary>
    public ImmutableArray<Article> ArticlesAbout(EntryKey key) => Of(articles, key);

    /// <summary>The events of an actor, context or place, in order.</summary>
    public ImmutableArray<Event> EventsOf(EntryKey key) => Of(events, key);

    /// <summary>The quotes of an actor, newest first.</summary>
    public ImmutableArray<SaidQuote> QuotesBy(EntryKey key) => Of(quotes, key);

    /// <summary>The claims that an actor made, or that were made for it, newest first.</summary>
    public ImmutableArray<MadeClaim> ClaimsBy(EntryKey key) => Of(claims, key);

    /// <summary>The claims that an event decided, newest first.</summary>
    public ImmutableArray<MadeClaim> SettledBy(EntryKey key) => Of(settled, key);

    /// <summary>Who belongs to a state or organization.</summary>
    public ImmutableArray<Actor> MembersOf(EntryKey key) => Of(members, key);

    /// <summary>Who has typed in a relation with an actor.</summary>
    public ImmutableArray<Actor> RelatedTo(EntryKey key) => Of(related, key);

    /// <summary>The contexts that name an entry in their front matter: as party, mediator, stakeholder, place, parent or successor.</summary>
    public ImmutableArray<Context> ContextsNaming(EntryKey key) => Of(contexts, key);

    private static IEnumerable<EntryKey> Keys(Event e) =>
        e.Actors.Concat(e.Contexts).Append(e.Place).OfType<Reference>().Select(r => r.Key);

    private static IEnumerable<EntryKey> Keys(Claim c) => new[] { c.By, c.For }.OfType<Reference>().Select(r => r.Key);

    private static IEnumerable<EntryKey> Keys(Context c) =>
        c.Parties.Concat(c.Mediators).Concat(c.Stakeholders).Append(c.Place).Append(c.Parent).Append(c.Successor).OfType<Reference>().Select(r => r.Key);

    private static FrozenDictionary<EntryKey, ImmutableArray<T>> Group<T>(IEnumerable<(EntryKey Key, T Value)> pairs) =>
        pairs.GroupBy(p => p.Key, p => p.Value).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());

    private static ImmutableArray<T> Of<T>(FrozenDictionary<EntryKey, ImmutableArray<T>> lists, EntryKey key) =>
        lists.TryGetValue(key, out var list) ? list : [];
}
