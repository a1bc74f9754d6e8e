using Explainer.Linking;
using Explainer.Linking.Facts;
using Explainer.Model;

namespace Explainer.Tests.Linking.Facts;

public sealed class FactsTests
{
    private const string Stakes = "Why it matters: It does. ";

    private static readonly LinkedSite Site = LinkedSites.Of(
        new(2022, 12, 31),
        ("actors/israel", "name: Israel\ntype: state", ""),
        ("actors/russia", "name: Russia\ntype: state\nrelations: [{ type: rival-of, with: nato, from: 2014 }]", ""),
        ("actors/ukraine", "name: Ukraine\ntype: state", ""),
        ("actors/nato", "name: NATO\ntype: organization", ""),
        ("actors/lapid", "name: Yair Lapid\ntype: person\nroles: [{ title: Foreign Minister, of: israel, from: 2021-06-13, to: 2022-06-30 }]", ""),
        ("context/crisis", "name: The crisis\ntype: crisis\nparties: [russia, ukraine, israel]\nstatus: { is: paused, as-of: 2022-02-01 }\nreviewed: 2022-02-10", ""),
        ("context/talks", "name: The talks\ntype: negotiation\nparties: [russia, israel]\nstakeholders: [ukraine]\nstatus: { is: paused, as-of: 2022-03-01 }", ""),
        ("context/part", "name: A part\ntype: crisis\nparties: [russia]\nparent: crisis", ""),
        ("context/apart", "name: Apart\ntype: crisis\nparties: [nato]", ""),
        ("articles/one", "title: One\ndate: 2022-02-02\nsummary: S.\nactors: [lapid]\ncontexts: [crisis, talks]\nquotes: { So it is: { by: lapid, basis: named-on-record } }\nclaims:\n  a: { says: So, type: assessment, by: lapid, quote: So it is }\n  b: { says: So, type: factual, by: israel, basis: document, status: { is: unchecked, as-of: 2022-01-15 } }", Stakes + "“So it is”, Lapid said of NATO."),
        ("articles/two", "title: Two\ndate: 2022-08-02\nsummary: S.\nactors: [lapid, russia]\ncontexts: [crisis]", Stakes + "NATO met."),
        ("articles/gone", "title: Gone\ndate: 2022-08-03\nsummary: S.\nactors: [lapid, ukraine]\nchanges: [{ date: 2022-08-04, type: withdrawal }]", Stakes));

    [Fact]
    public void A_party_has_a_voice_through_who_holds_a_post_of_it_that_day()
    {
        Assert.Equal(["russia", "ukraine"], Voices.Missing(Site, Context("crisis")).Select(r => r.Key.Slug));
        Assert.Equal(["russia"], Voices.Missing(Site, Context("talks")).Select(r => r.Key.Slug));
    }

    [Fact]
    public void Where_nothing_is_written_no_voice_is_missing() => Assert.Empty(Voices.Missing(Site, Context("apart")));

    [Fact]
    public void Bridges_share_actors_and_are_no_parts_of_each_other()
    {
        var bridge = Assert.Single(Bridges.Of(Site.Index, Context("crisis")));
        Assert.Equal("talks", bridge.Other.Key.Slug);
        Assert.Equal(["russia", "israel", "ukraine"], bridge.Shared.Select(r => r.Key.Slug));
        Assert.Equal(1, bridge.Articles);
    }

    [Fact]
    public void Parties_of_the_most_common_contexts_come_first() =>
        Assert.Equal(["israel 2", "ukraine 1"], CoParties.Of(Site.Index, Actor("russia")).Select(c => $"{c.With.Slug} {c.In.Length}"));

    [Fact]
    public void Who_is_named_or_listed_in_one_article_is_mentioned_together_withdrawn_ones_aside() =>
        Assert.Equal(["nato two|one", "russia two"], new CoMentions(Site).Of(Actor("lapid")).Select(c => $"{c.With.Slug} {string.Join('|', c.In.Select(e => e.Key.Slug))}"));

    [Fact]
    public void A_claim_without_a_basis_counts_with_that_of_its_quote() =>
        Assert.Equal([KeyValuePair.Create(Basis.Document, 1), KeyValuePair.Create(Basis.NamedOnRecord, 2)], Sourcing.Of((Article)Entry(EntryKind.Article, "one")));

    [Fact]
    public void The_oldest_statement_after_the_last_review_is_told()
    {
        Assert.Equal("status of b", Statements.OldestUnreviewed(Entry(EntryKind.Article, "one"))?.Says);
        Assert.Equal("status", Statements.OldestUnreviewed(Context("talks"))?.Says);
        Assert.Equal("rival of NATO", Statements.OldestUnreviewed(Entry(EntryKind.Actor, "russia"))?.Says);
        Assert.Null(Statements.OldestUnreviewed(Context("crisis")));
        Assert.Null(Statements.OldestUnreviewed(Entry(EntryKind.Actor, "lapid")));
    }

    private static Entry Entry(EntryKind kind, string slug) => Site.Site.Find(new(kind, slug))!;

    private static Context Context(string slug) => (Context)Entry(EntryKind.Context, slug);

    private static EntryKey Actor(string slug) => new(EntryKind.Actor, slug);
}
