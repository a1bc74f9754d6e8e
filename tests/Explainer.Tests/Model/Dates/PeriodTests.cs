using System.Globalization;
using Explainer.Model.Dates;

namespace Explainer.Tests.Model.Dates;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021-06-13", "2022-12-29", "2021-06-12", Answer.No)]
    [InlineData("2021-06-13", "2022-12-29", "2021-06-13", Answer.Yes)]
    [InlineData("2021-06-13", "2022-12-29", "2022-12-29", Answer.Yes)]
    [InlineData("2021-06-13", "2022-12-29", "2022-12-30", Answer.No)]
    [InlineData("2021", "2023", "2021-05-01", Answer.Perhaps)]
    [InlineData("2021", "2023", "2022-05-01", Answer.Yes)]
    [InlineData("2021", "2023", "2023-05-01", Answer.Perhaps)]
    [InlineData("2021", null, "2099-01-01", Answer.Yes)]
    [InlineData("2021", "unknown", "2022-01-01", Answer.Perhaps)]
    [InlineData("2021", "unknown", "2020-12-31", Answer.No)]
    [InlineData(null, "2022", "1900-01-01", Answer.Yes)]
    [InlineData(null, "2022", "2023-01-01", Answer.No)]
    [InlineData(null, null, "2023-01-01", Answer.Yes)]
    [InlineData("2021~", null, "2020-06-01", Answer.Perhaps)]
    [InlineData("2021~", null, "2019-06-01", Answer.No)]
    [InlineData("2021~", null, "2022-06-01", Answer.Perhaps)]
    [InlineData("2021~", null, "2023-01-01", Answer.Yes)]
    [InlineData("2020", "2022-02-24?", "2022-02-25", Answer.Perhaps)]
    [InlineData("2020", "2022-02-24?", "2022-02-26", Answer.No)]
    public void A_day_is_covered_for_sure_perhaps_or_not(string? from, string? to, string day, Answer answer) =>
        Assert.Equal(answer, Period(from, to).Covers(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2021-06-13", "2022-07-01", "2022-07-01", null, Answer.No)]
    [InlineData("2021-06-13", "2022-07-01", "2022-07-02", null, Answer.No)]
    [InlineData("2021-06-13", "2022-07-02", "2022-07-01", null, Answer.Yes)]
    [InlineData("2021-06-13", null, "2022-07-01", null, Answer.Yes)]
    [InlineData("2021", "2022", "2022", "2023", Answer.Perhaps)]
    [InlineData("2021", "unknown", "2022", null, Answer.Perhaps)]
    [InlineData("2022-07-01", "2022-07-01", "2022-01-01", "2022-12-31", Answer.Yes)]
    [InlineData("2022-07-01", "2022-07-01", "2022-07-01", "2022-07-01", Answer.Yes)]
    [InlineData(null, "2021", "2022", null, Answer.No)]
    public void Two_periods_overlap_for_sure_perhaps_or_not(string? from, string? to, string? otherFrom, string? otherTo, Answer answer)
    {
        Assert.Equal(answer, Period(from, to).Overlaps(Period(otherFrom, otherTo)));
        Assert.Equal(answer, Period(otherFrom, otherTo).Overlaps(Period(from, to)));
    }

    [Fact]
    public void The_calendar_s_ends_are_no_trouble()
    {
        Assert.Equal(Answer.Yes, Period("0001~", "9999~").Covers(new(2022, 1, 1)));
        Assert.Equal(Answer.Perhaps, Period("0001~", "9999~").Covers(DateOnly.MinValue));
    }

    internal static Period Period(string? from, string? to) => new(
        from is null ? null : Parse(from),
        to switch { null => PeriodEnd.Still, "unknown" => PeriodEnd.Unknown, _ => PeriodEnd.At(Parse(to)) });

    private static EdtfDate Parse(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
