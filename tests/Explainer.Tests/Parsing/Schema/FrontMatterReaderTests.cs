using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;

namespace Explainer.Tests.Parsing.Schema;

public sealed class FrontMatterReaderTests
{
    private const string Article = """
        title: Israel saw no war coming
        date: 2022-02-02
        summary: A summary.
        actors: [israel]

        """;

    [Fact]
    public void The_example_of_an_article_passes_whole()
    {
        var (front, problems) = Read(EntryKind.Article, """
            title: Israel saw no war coming between Russia and Ukraine
            date: 2022-02-02
            summary: Israel's foreign minister did not expect a clash soon. Russia invaded 22 days later.
            by: World desk
            source: { outlet: Axios, author: Barak Ravid, url: "https://www.axios.com/2022/02/02/israel-russia-ukraine-confrontation-lapid", rights: excerpt }
            actors: [yair-lapid, antony-blinken, sergey-lavrov, israel, russia, ukraine, united-states, iran]
            contexts: [russia-ukraine-crisis, vienna-talks]
            names: { Tony Blinken: antony-blinken, The U.S.: united-states, Biden administration: biden-administration }
            dates: { on Monday: 2022-01-31, last October: 2021-10 }
            quotes:
              At the moment: yair-lapid
              tough political decisions now: { by: united-states, basis: official-unnamed }
            claims:
              no-confrontation-soon:                 # the key is the anchor: #c-no-confrontation-soon
                says: No violent confrontation between Russia and Ukraine soon
                type: forecast
                by: yair-lapid
                for: israel
                quote: At the moment
                basis: named-on-record
                until: 2022-05-03
                fails-if: Russian forces in numbers enter territory held by Ukraine
                outcome: { is: did-not-hold, date: 2022-02-24, event: full-scale-invasion, source: axios-am-2022-02-24 }
            """);

        Assert.Empty(problems);
        var keys = front.Keys!;
        Assert.Equal("2022-02-02", keys.Date("date")!.ToString());
        Assert.Equal("antony-blinken", keys.References("actors")[1].Value);
        Assert.Equal("The U.S.", keys.Pairs("names")[1].Key.Text);
        Assert.Equal("Axios", keys.Map("source")!.Text("outlet"));
        var claim = Assert.IsType<YamlMap>(keys.Pairs("claims")[0].Value);
        Assert.Equal("axios-am-2022-02-24", Assert.Single(claim.Map("outcome")!.Sources()).Value);
        Assert.Equal(Outcome.DidNotHold, claim.Map("outcome")!.Word<Outcome>("is"));
    }

    [Fact]
    public void The_examples_of_an_actor_and_a_context_pass_whole()
    {
        var (actor, actorProblems) = Read(EntryKind.Actor, """
            name: Yair Lapid
            type: person
            of: israel
            also-known-as: [{ text: יאיר לפיד, lang: he }]
            roles:
              - { title: Foreign Minister, post: foreign-minister, of: israel, from: 2021-06-13, to: 2022-12-29, source: a }
              - { title: Prime Minister, post: head-of-government, of: israel, from: 2022-07-01, to: unknown, source: [a, b] }
              - { title: Member, from: 2019, acting: true }
            """);
        var (_, contextProblems) = Read(EntryKind.Context, """
            name: Russia–Ukraine crisis
            type: crisis
            also-known-as: [Russia-Ukraine crisis, Ukraine crisis]
            from: 2021~
            to: 2022-02-24
            successor: russia-ukraine-war
            status: { is: concluded, as-of: 2022-02-24, source: a }
            parties: [russia, ukraine]
            """);

        Assert.Empty(actorProblems);
        Assert.Empty(contextProblems);
        var roles = actor.Keys!.Maps("roles");
        Assert.Equal("13 Jun 2021 – 29 Dec 2022", EdtfPrinter.Print(roles[0].Period()));
        Assert.True(roles[1].Period().To.IsUnknown);
        Assert.Equal(2, roles[1].Sources().Length);
        Assert.True(roles[2].Period().To.IsStill);
        Assert.True(roles[2].Flag("acting"));
    }

    [Theory]
    [InlineData("titel: x", 6, 1, "content/unknown-key", "did you mean title?")]
    [InlineData("changes:\n  - { date: 2022, type: update, nite: x }", 7, 33, "content/unknown-key", "did you mean note?")]
    [InlineData("lang: en\nlang: he", 7, 1, "content/duplicate-key", null)]
    [InlineData("contexts: russia", 6, 11, "content/bad-value", "Write [russia].")]
    [InlineData("contexts: [[[iran]]]", 6, 12, "content/bad-value", "Write iran without brackets.")]
    [InlineData("draft: perhaps", 6, 8, "content/bad-value", null)]
    [InlineData("draft: \"true\"", 6, 9, "content/bad-value", "Write it without quotes.")]
    [InlineData("by:", 6, 1, "content/bad-value", null)]
    [InlineData("by: ''", 6, 5, "content/bad-value", null)]
    [InlineData("by: [a, b]", 6, 5, "content/bad-value", null)]
    [InlineData("by: \"\\0\"", 6, 6, "content/bad-value", null)]
    [InlineData("slug: Yair_Lapid", 6, 7, "content/bad-slug", null)]
    [InlineData("lang: english please", 6, 7, "content/bad-value", null)]
    [InlineData("aliases: [old/page]", 6, 11, "content/bad-value", null)]
    [InlineData("aliases: [/a/../b]", 6, 11, "content/bad-value", null)]
    [InlineData("source: { url: www.axios.com }", 6, 16, "content/bad-value", null)]
    [InlineData("source: axios", 6, 9, "content/bad-value", null)]
    [InlineData("reviewed: 2022-13-01", 6, 11, "content/bad-date", null)]
    [InlineData("reviewed: 2022/2023", 6, 11, "content/bad-date", null)]
    [InlineData("dates: { then: 2023/2022 }", 6, 16, "content/bad-date", null)]
    [InlineData("photo: { alt: x }", 6, 10, "content/missing-key", null)]
    [InlineData("claims: { A B: { says: x, type: plan, by: a } }", 6, 11, "content/bad-value", null)]
    [InlineData("claims: { c: { says: x, type: pln, by: a } }", 6, 31, "content/unknown-value", "did you mean plan?")]
    [InlineData("claims: { c: { says: x, type: plan, by: a, holds-if: y, fails-if: z } }", 6, 57, "content/bad-value", "Keep one of the two.")]
    [InlineData("related: [{ title: x, url: not a link }]", 6, 28, "content/bad-value", null)]
    public void Each_fault_is_told_once_at_its_own_key_or_value(string extra, int line, int column, string rule, string? hint)
    {
        var (_, problems) = Read(EntryKind.Article, Article + extra);

        var problem = Assert.Single(problems);
        Assert.Equal((rule, line, column), (problem.Rule.Name, problem.At!.Value.From.Line, problem.At.Value.From.Column));
        if (hint is not null)
            Assert.StartsWith(hint, problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_keys_are_told_at_the_opening_line()
    {
        var (front, problems) = Read(EntryKind.Article, "by: x\nactors: []");

        Assert.Equal(4, problems.Length);
        Assert.All(problems, problem => Assert.Equal((Rules.Content.MissingKey, front.Opening), (problem.Rule, problem.At!.Value)));
        Assert.Equal("---", front.Opening.Text);
        Assert.Contains(problems, problem => problem.Message.Contains("at least one of the keys `actors` and `contexts`", StringComparison.Ordinal));
    }

    [Fact]
    public void A_required_key_with_a_wrong_value_is_not_missing_too()
    {
        var (front, problems) = Read(EntryKind.Event, "title:\ndate: 2022-02-30");

        Assert.Equal([Rules.Content.BadValue, Rules.Content.BadDate], problems.Select(problem => problem.Rule));
        Assert.Empty(front.Keys!.Pairs);
    }

    [Fact]
    public void What_is_right_comes_back_without_what_is_wrong()
    {
        var (front, problems) = Read(EntryKind.Actor, """
            name: X
            type: persom
            short-names: [a, [b], c]
            relations:
              - { type: ally-of, with: y, from: 20 }
              - { type: ally-of }
            """);

        Assert.Equal(4, problems.Length);
        Assert.Null(front.Keys!.Text("type"));
        Assert.Equal(["a", "c"], front.Keys!.Texts("short-names").Select(name => name.Value));
        var relation = Assert.Single(front.Keys!.Maps("relations"));
        Assert.Null(relation.Date("from"));
        Assert.Equal("y", relation.Reference("with")!.Value.Value);
    }

    [Fact]
    public void A_role_that_ends_before_it_starts_is_told_at_its_end_which_then_counts_as_unknown()
    {
        var (front, problems) = Read(EntryKind.Actor, "name: X\ntype: person\nroles: [{ title: T, from: 2022, to: 2021-05 }]");

        var problem = Assert.Single(problems);
        Assert.Equal(("content/bad-date", "2021-05"), (problem.Rule.Name, problem.At!.Value.Text));
        Assert.True(Assert.Single(front.Keys!.Maps("roles")).Period().To.IsUnknown);
    }

    [Theory]
    [InlineData("no front matter", "no front matter")]
    [InlineData("", "no front matter")]
    [InlineData("\n---\ntitle: x\n---\n", "very first")]
    [InlineData("---\ntitle: x\n", "not closed")]
    [InlineData("---", "not closed")]
    [InlineData("---\n- a\n---\n", "keys with values")]
    [InlineData("----\ntitle: x\n----\n", "no front matter")]
    public void A_file_without_front_matter_is_told_so(string text, string words)
    {
        var problems = new ProblemList();
        var front = FrontMatterReader.Read(new("content/pages/a.md", text), EntryKind.Page, problems);

        var problem = Assert.Single(Sorted(problems));
        Assert.Equal(Rules.Content.BadFrontMatter, problem.Rule);
        Assert.Contains(words, problem.Message + problem.Hint, StringComparison.Ordinal);
        Assert.Null(front.Keys);
    }

    [Theory]
    [InlineData("---\ntitle: x\n---\nBody\n", "Body\n")]
    [InlineData("---\r\ntitle: x\r\n--- \t\r\nBody", "Body")]
    [InlineData("---\ntitle: x\n---", "")]
    [InlineData("---\ntitle: |\n  a\n  ---\n---\n---\nB", "---\nB")]
    public void The_body_begins_behind_the_closing_line(string text, string body)
    {
        var problems = new ProblemList();
        var front = FrontMatterReader.Read(new("content/pages/a.md", text), EntryKind.Page, problems);

        Assert.Empty(Sorted(problems));
        Assert.Equal(body, text[front.BodyStart..]);
    }

    [Fact]
    public void Each_kind_takes_its_own_keys_and_those_of_every_kind()
    {
        foreach (var kind in EntryKinds.All)
        {
            var schema = EntrySchemas.Of(kind);
            Assert.Equal(schema.Keys.Length, schema.Keys.Select(key => key.Name).Distinct().Count());
            Assert.All(CommonKeys.EveryKind, key => Assert.NotNull(schema.Find(key.Name)));
            Assert.All(schema.Keys, key => Assert.EndsWith(".", key.Description, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Sources_come_back_with_id_and_title()
    {
        var problems = new ProblemList();
        var sources = SourceListReader.Read(
            new("content/sources.yml", "- id: nyt-2022\n  title: A\n  date: 2021/2022\n- title: B\n- id: 'x y'\n  title: C\n- { id: z, title: D, type: book }\n"), problems);

        Assert.Equal(["nyt-2022", "z"], sources.Select(source => source.Text("id")));
        Assert.Equal([(4, "content/missing-key"), (5, "content/bad-value")], Sorted(problems).Select(p => (p.At!.Value.From.Line, p.Rule.Name)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void An_empty_list_of_sources_is_none(string text)
    {
        var problems = new ProblemList();
        Assert.Empty(SourceListReader.Read(new("content/sources.yml", text), problems));
        Assert.Empty(Sorted(problems));
    }

    private static (FrontMatter Front, ImmutableArray<Problem> Problems) Read(EntryKind kind, string yaml)
    {
        var problems = new ProblemList();
        var front = FrontMatterReader.Read(new("content/x/a.md", $"---\n{yaml}\n---\nBody"), kind, problems);
        return (front, Sorted(problems));
    }

    private static ImmutableArray<Problem> Sorted(ProblemList problems) => problems.Sorted(ImmutableDictionary<string, Severity>.Empty);

    private enum Outcome
    {
        Open,
        Held,
        DidNotHold,
        Partly,
        Unresolvable,
    }
}
