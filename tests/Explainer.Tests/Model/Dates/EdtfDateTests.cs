using System.Globalization;
using Explainer.Model.Dates;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Model.Dates;

[Properties(Arbitrary = [typeof(DateArbitrary)])]
public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-02", "2022-02-01", "2022-02-28")]
    [InlineData("2024-02?", "2024-02-01", "2024-02-29")]
    [InlineData("2022-02-24~", "2022-02-24", "2022-02-24")]
    [InlineData("2021-06-13/2022-12-29", "2021-06-13", "2022-12-29")]
    [InlineData("2021~/2022?", "2021-01-01", "2022-12-31")]
    [InlineData("2022/2022-02", "2022-01-01", "2022-02-28")]
    [InlineData("2004/..", "2004-01-01", null)]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void A_date_has_an_earliest_and_a_latest_day(string text, string earliest, string? latest)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal(earliest, date.Earliest.ToString("o", CultureInfo.InvariantCulture));
        Assert.Equal(latest, date.Latest?.ToString("o", CultureInfo.InvariantCulture));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("", "a year, a month or a day")]
    [InlineData("yesterday", "a year, a month or a day")]
    [InlineData("24.02.2022", "a year, a month or a day")]
    [InlineData("2022-2-4", "a year, a month or a day")]
    [InlineData("2022-", "a year, a month or a day")]
    [InlineData("20220224", "a year, a month or a day")]
    [InlineData(" 2022", "a year, a month or a day")]
    [InlineData("+022", "a year, a month or a day")]
    [InlineData("２０２２", "a year, a month or a day")]
    [InlineData("2022-02-24T10:00:00Z", "a year, a month or a day")]
    [InlineData("0000", "no year 0000")]
    [InlineData("2022-13", "no month 13")]
    [InlineData("2022-00", "no month 00")]
    [InlineData("2022-02-30", "February 2022 has 28 days")]
    [InlineData("2022-02-00", "February 2022 has 28 days")]
    [InlineData("2022-21", "seasons")]
    [InlineData("2022-XX", "XX is not read")]
    [InlineData("20XX", "XX is not read")]
    [InlineData("2022%", "% is not read")]
    [InlineData("2022?~", "one mark is enough")]
    [InlineData("2022/", "write 2022/..")]
    [InlineData("/2022", "needs a start")]
    [InlineData("../2022", "needs a start")]
    [InlineData("2023/2022", "ends (2022) before it starts (2023)")]
    [InlineData("2022-02-24/2022-01", "before it starts")]
    [InlineData("2022/2023/2024", "a year, a month or a day")]
    [InlineData("2022/2022-13", "no month 13")]
    public void What_is_no_date_says_why(string text, string words)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var fault));
        Assert.Null(date);
        Assert.Contains(words, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chronicle_goes_from_the_narrow_to_the_wide()
    {
        string[] order =
            ["2021", "2022-01-01", "2022-01-01~", "2022-01-01/2022-01-02", "2022-01", "2022-01?", "2022-01~", "2022", "2022-01/2022", "2022/2023", "2022/..", "2022-01-02"];
        var dates = order.Reverse().Select(Parse).Order().Select(date => date.ToString());

        Assert.Equal(order, dates);
    }

    [Fact]
    public void Before_after_and_overlap_look_at_the_outer_days()
    {
        var february = Parse("2022-02");

        Assert.True(february.Before(new DateOnly(2022, 3, 1)));
        Assert.False(february.Before(new DateOnly(2022, 2, 28)));
        Assert.True(february.After(new DateOnly(2022, 1, 31)));
        Assert.True(february.Contains(new DateOnly(2022, 2, 28)));
        Assert.True(february.Overlaps(Parse("2022-02-28/..")));
        Assert.True(february.Before(Parse("2022-03/..")));
        Assert.True(Parse("2022-03/..").After(february));
        Assert.False(Parse("2004/..").Before(DateOnly.MaxValue));
    }

    [Property]
    public void What_is_written_is_read_back(EdtfDate date)
    {
        Assert.True(EdtfDate.TryParse(date.ToString(), out var back));
        Assert.Equal(date, back);
        Assert.Equal(0, date.CompareTo(back));
    }

    [Property]
    public void The_order_is_total_and_agrees_with_equality(EdtfDate a, EdtfDate b, EdtfDate c)
    {
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        if (a <= b && b <= c)
            Assert.True(a <= c);
        if (a.Before(b))
            Assert.True(a < b);
    }

    [Property]
    public void Of_before_after_and_overlap_just_one_holds(EdtfDate a, EdtfDate b)
    {
        Assert.Equal(1, new[] { a.Before(b), a.After(b), a.Overlaps(b) }.Count(holds => holds));
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
        Assert.True(a.Latest is null || a.Earliest <= a.Latest);
        Assert.True(a.Contains(a.Earliest));
    }

    [Property]
    public void Any_text_is_a_date_or_has_a_fault(string? text) =>
        Assert.Equal(EdtfDate.TryParse(text, out _, out var fault), fault is null);

    private static EdtfDate Parse(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}

internal static class DateArbitrary
{
    public static Arbitrary<DatePoint> Points() => Arb.From(
        from year in Gen.Frequency((4, Gen.Choose(2020, 2023)), (1, Gen.Choose(1, 9999)))
        from month in Gen.Choose(0, 12)
        from day in month == 0 ? Gen.Constant(0) : Gen.Choose(0, DateTime.DaysInMonth(year, month))
        from qualifier in Gen.Elements(Enum.GetValues<DateQualifier>())
        select new DatePoint(year, month, day, qualifier));

    public static Arbitrary<EdtfDate> Dates() => Arb.From(Gen.OneOf(
        from point in Points().Generator select EdtfDate.Of(point),
        from start in Points().Generator select EdtfDate.Between(start, null),
        from start in Points().Generator
        from end in Points().Generator
        select end.Latest < start.Earliest ? EdtfDate.Between(end, start) : EdtfDate.Between(start, end)));
}
