using System.Text.Json;
using Explainer.Diagnostics;
using Explainer.Reports;

namespace Explainer.Tests.Reports;

public sealed class SiteReportsTests
{
    [Fact]
    public void Each_report_says_something_on_the_sites_own_content()
    {
        foreach (var name in SiteReports.Names)
        {
            var table = SiteReports.Make(name, OwnSite.Sources, new(), new())!;
            Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length, row.Length));
            Assert.True(table.Rows.Length > 0 || name is "orphans" or "stale", name);
        }
    }

    [Fact]
    public void Names_without_a_page_are_counted_with_their_lines()
    {
        var rows = Rows("red-links", SmallSite.WithStory());
        Assert.Equal(["Carl Moor", "Dorland"], rows.Select(r => r.GetProperty("name").GetString()));
        Assert.Equal(2, rows[0].GetProperty("mentions").GetInt32());
        Assert.Equal(["content/articles/no-deal-soon.md:21", "content/articles/no-deal-soon.md:25"], rows[0].GetProperty("places").EnumerateArray().Select(p => p.GetString()));
    }

    [Theory]
    [InlineData("Yesterday was quiet.")]
    [InlineData("They met on Monday in March.")]
    [InlineData("The Arlandian side and Foreign Minister Lee left.")]
    [InlineData("She spoke to [Carl](https://example.org/) then.")]
    [InlineData("He ran `Carl Moor` there.")]
    [InlineData("Of this Arland's minister spoke.")]
    [InlineData("He said: \"Nobody came.\"")]
    public void What_is_no_name_is_none(string text) => Assert.Empty(Rows("red-links", Story(text)));

    [Theory]
    [InlineData("They met Carl Moor. Moor left.", "Carl Moor", 1)]
    [InlineData("They met Carl Moor. Then Moor left.", "Carl Moor", 2)]
    [InlineData("They met José Núñez, and Jose Nunez left.", "Jose Nunez", 2)]
    [InlineData("They met Ursula von der Leyen there.", "Ursula von der Leyen", 1)]
    [InlineData("The Bank of Dorland lent.", "Bank of Dorland", 1)]
    [InlineData("They asked the IAEA.", "IAEA", 1)]
    [InlineData("They met Carl Moor's aide.", "Carl Moor", 1)]
    public void What_is_a_name_is_one(string text, string name, int mentions)
    {
        var row = Assert.Single(Rows("red-links", Story(text)));
        Assert.Equal(name, row.GetProperty("name").GetString());
        Assert.Equal(mentions, row.GetProperty("mentions").GetInt32());
    }

    [Fact]
    public void A_forecast_past_its_day_without_an_outcome_stands_first()
    {
        var site = SmallSite.WithStory();
        Assert.Equal("did-not-hold", Rows("forecasts", site)[0].GetProperty("outcome").GetString());
        var open = SmallSite.WithStory(text => text.Replace("    outcome: { is: did-not-hold, date: 2022-03-01, event: river-deal, source: wire }\n", "", StringComparison.Ordinal));
        Assert.Equal("overdue", Rows("forecasts", open, new() { AsOf = new(2022, 6, 1) })[0].GetProperty("outcome").GetString());
        Assert.Equal("open", Rows("forecasts", open, new() { AsOf = new(2022, 4, 1) })[0].GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_party_that_is_never_quoted_is_missing_and_one_whose_minister_is_quoted_is_not()
    {
        var row = Assert.Single(Rows("voices", SmallSite.WithStory()));
        Assert.Equal(["Borland"], row.GetProperty("missing").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(["Arland 1"], row.GetProperty("quoted").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public void Sources_are_listed_by_how_much_rests_on_them()
    {
        var rows = Rows("sources", SmallSite.WithStory());
        Assert.Equal(["wire", "spare"], rows.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal([4, 0], rows.Select(r => r.GetProperty("pages").GetInt32()));
        Assert.Contains("archive", rows[0].GetProperty("lacks").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public void A_page_that_nothing_leads_to_is_an_orphan()
    {
        var site = SmallSite.WithStory().With("content/actors/zeno.md", "---\nname: Zeno\ntype: person\n---\n");
        Assert.Equal(["actors/zeno"], Rows("orphans", site).Select(r => r.GetProperty("page").GetString()));
    }

    [Fact]
    public void An_overdue_review_stands_first()
    {
        var site = SmallSite.WithStory().With("content/actors/zeno.md", "---\nname: Zeno\ntype: person\nreview-by: 2022-01-01\n---\n");
        Assert.Equal("actors/zeno", Rows("stale", site)[0].GetProperty("page").GetString());
    }

    [Fact]
    public void A_table_stands_in_line_and_cuts_nothing()
    {
        var table = new ReportTable("x", "Title", "None.", [new("a", "Name"), new("n", "Number")], [ReportCell.Row(ReportCell.Of("中文"), ReportCell.Of(5)), ReportCell.Row(ReportCell.Of("abcdefg"), ReportCell.Of(1234))]);
        using var text = new StringWriter { NewLine = "\n" };
        ReportText.Write(table, text);
        Assert.Equal("Title\n\nName     Number\n-------  ------\n中文          5\nabcdefg   1,234\n", text.ToString());
    }

    [Fact]
    public void Each_link_of_a_page_tells_what_made_it()
    {
        var table = Why.Make("https://example.org/x/actors/borland/", SmallSite.WithStory().Sources, new(), new())!;
        var links = table.Rows.Select(r => string.Join(' ', r.Select(c => c.Text))).ToList();
        Assert.Contains("in articles/no-deal-soon mention Borland content/articles/no-deal-soon.md(21,33)", links);
        Assert.Contains("in articles/no-deal-soon hand link borland content/articles/no-deal-soon.md(23,34)", links);
        Assert.Contains("in articles/no-deal-soon key actors content/articles/no-deal-soon.md(5,27)", links);
        Assert.Contains("out articles/no-deal-soon derived actors of articles/no-deal-soon content/articles/no-deal-soon.md(5,27)", links);
        Assert.Contains("in actors/arland key relations content/actors/arland.md(6,29)", links);
    }

    [Fact]
    public void A_page_that_is_not_there_is_refused_with_the_nearest() =>
        Assert.Contains("did you mean actors/borland?", Assert.Throws<Explainer.Authoring.AuthoringRefusedException>(() => Why.Make("/actors/borlant/", SmallSite.WithStory().Sources, new(), new())).Message, StringComparison.Ordinal);

    private static SmallSite Story(string text) => new SmallSite()
        .With("content/actors/lee.md", "---\nname: Ann Lee\ntype: person\nroles: [{ title: Foreign Minister }]\n---\n")
        .With("content/actors/arland.md", "---\nname: Arland\ntype: state\n---\n")
        .With("content/articles/a.md", $"---\ntitle: A\ndate: 2022-01-01\nsummary: S.\nactors: [lee]\n---\n{text}\n\nOnly they left then, of course.\n");

    private static List<JsonElement> Rows(string name, SmallSite site, BuildOptions? options = null)
    {
        using var json = new StringWriter();
        ReportJson.Write(SiteReports.Make(name, site.Sources, options ?? new(), new ProblemList())!, json);
        return [.. JsonDocument.Parse(json.ToString()).RootElement.GetProperty("rows").EnumerateArray()];
    }
}
