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
            Assert.True(table.Rows.Length > 0 || name is "orphans" or "stale" or "red-links", name);
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
    [InlineData("It began at 20:00 Coordinated Universal Time, or at four, Eastern Time.")]
    [InlineData("In the Assembly and the Council they spoke; the Foreign Ministry and the Prime Minister did not.")]
    [InlineData("It was what Russians, Afghans and the Jews of Yemenis said.")]
    [InlineData("Perhaps Lee knew. Meanwhile she slept.")]
    [InlineData("He wrote it on Facebook, as the PM and the CEO did.")]
    [InlineData("The Arlandian Foreign Minister, and Western and Arab officials.")]
    [InlineData("The Wire Service reported it.")]
    public void What_is_no_name_is_none(string text) => Assert.Empty(Rows("red-links", Story(text)));

    [Theory]
    [InlineData("They met Carl Moor. Moor left.", "Carl Moor", 1)]
    [InlineData("They met Carl Moor. Then Moor left.", "Carl Moor", 2)]
    [InlineData("They met José Núñez, and Jose Nunez left.", "Jose Nunez", 2)]
    [InlineData("They met Ursula von der Leyen there.", "Ursula von der Leyen", 1)]
    [InlineData("The Bank of Dorland lent.", "Bank of Dorland", 1)]
    [InlineData("They asked the IAEA.", "IAEA", 1)]
    [InlineData("They met Carl Moor's aide.", "Carl Moor", 1)]
    [InlineData("They met Deputy Foreign Minister Carl Moor there.", "Carl Moor", 1)]
    [InlineData("They met Secretary of State Carl Moor there.", "Carl Moor", 1)]
    [InlineData("They met the French President Carl Moor there.", "Carl Moor", 1)]
    [InlineData("They met Carl Moor of Arland there.", "Carl Moor", 1)]
    [InlineData("They met Tommy Lee there.", "Tommy Lee", 1)]
    [InlineData("The General Assembly met, and the Assembly voted.", "General Assembly", 1)]
    [InlineData("They asked the Russian Foreign Ministry.", "Russian Foreign Ministry", 1)]
    [InlineData("They read the Arland Times.", "Arland Times", 1)]
    [InlineData("They asked the Bank of Arland.", "Bank of Arland", 1)]
    [InlineData("The President of the Dorland Commission left.", "Dorland Commission", 1)]
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

    private static SmallSite Story(string text) => new SmallSite()
        .With("content/sources.yml", "- { id: wire, title: A wire report, publisher: The Wire Service }\n")
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
