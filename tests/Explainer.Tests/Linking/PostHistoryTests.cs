using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Tests.Linking;

public sealed class PostHistoryTests
{
    private static readonly LinkedSite Site = LinkedSites.Of(
        new(2023, 1, 10),
        ("actors/israel", "name: Israel\ntype: state", ""),
        ("actors/russia", "name: Russia\ntype: state", ""),
        ("actors/katz", Person("Israel Katz", "{ title: Foreign Minister, post: foreign-minister, of: israel, from: 2019-02-17, to: 2020-05-17 }"), ""),
        ("actors/lapid", Person("Yair Lapid", "{ title: Foreign Minister, post: foreign-minister, of: israel, from: 2021-06-13, to: 2022-12-29 }", "{ title: Prime Minister, post: head-of-government, of: israel, from: 2022-07-01, to: 2022-12-29 }"), ""),
        ("actors/stand-in", Person("Stand In", "{ title: Foreign Minister, post: foreign-minister, of: israel, from: 2022-03-01, to: 2022-03-02, acting: true }"), ""),
        ("actors/cohen", Person("Eli Cohen", "{ title: Foreign Minister, post: foreign-minister, of: israel, from: 2022-12-29 }"), ""),
        ("actors/lavrov", Person("Sergey Lavrov", "{ title: Foreign Minister, post: foreign-minister, of: russia, from: 2004-03-09 }"), ""));

    [Theory]
    [InlineData("2021-06-12", "")]
    [InlineData("2021-06-13", "Foreign Minister")]
    [InlineData("2022-08-01", "Foreign Minister|Prime Minister")]
    [InlineData("2022-12-29", "Foreign Minister|Prime Minister")]
    [InlineData("2022-12-30", "")]
    public void A_person_has_the_roles_of_the_day(string day, string titles) =>
        Assert.Equal(titles, string.Join('|', PostHistory.RolesOn(Of("lapid"), Day(day)).Select(r => r.Title.Value)));

    [Fact]
    public void Predecessor_and_successor_held_the_same_seat_and_were_not_acting()
    {
        var lapid = Of("lapid");
        Assert.Equal("katz", Site.Posts.Before(lapid, lapid.Roles[0])?.Key.Slug);
        Assert.Equal("cohen", Site.Posts.After(lapid, lapid.Roles[0])?.Key.Slug);
        Assert.Null(Site.Posts.Before(lapid, lapid.Roles[1]));
        Assert.Null(Site.Posts.Before(Of("lavrov"), Of("lavrov").Roles[0]));
    }

    [Theory]
    [InlineData("lavrov", "2022-02-02", "lapid")]
    [InlineData("lavrov", "2023-01-05", "cohen")]
    [InlineData("lavrov", "2020-08-01", "")]
    [InlineData("katz", "2020-01-01", "lavrov")]
    public void Counterparts_hold_the_same_post_elsewhere_on_that_day(string who, string day, string counterparts) =>
        Assert.Equal(counterparts, string.Join('|', Site.Posts.Counterparts(Of(who), Day(day)).Select(h => h.Actor.Key.Slug)));

    private static string Person(string name, params string[] roles) =>
        $"name: {name}\ntype: person\nroles:\n{string.Join('\n', roles.Select(r => $"  - {r}"))}";

    private static Actor Of(string slug) => (Actor)Site.Site.Find(new(EntryKind.Actor, slug))!;

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
