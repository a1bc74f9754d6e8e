using Explainer.Model.Dates;

namespace Explainer.Tests.Model.Dates;

public sealed class EdtfPrinterTests
{
    [Theory]
    [InlineData("2022-02-24", "24 Feb 2022")]
    [InlineData("2022-02-04", "4 Feb 2022")]
    [InlineData("2021-10", "Oct 2021")]
    [InlineData("2022", "2022")]
    [InlineData("0476", "476")]
    [InlineData("2022-01~", "c. Jan 2022")]
    [InlineData("2022-02?", "Feb 2022 (uncertain)")]
    [InlineData("2004/..", "since 2004")]
    [InlineData("2004~/..", "since c. 2004")]
    [InlineData("2021/2022", "2021–2022")]
    [InlineData("2022/2022", "2022")]
    [InlineData("2021-06-13/2022-12-29", "13 Jun 2021 – 29 Dec 2022")]
    [InlineData("2022-01-31/2022-02-02", "31 Jan – 2 Feb 2022")]
    [InlineData("2022-02-02/2022-02-04", "2–4 Feb 2022")]
    [InlineData("2022-01/2022-03", "Jan – Mar 2022")]
    [InlineData("2021-11/2022-03", "Nov 2021 – Mar 2022")]
    [InlineData("2021/2022-03", "2021 – Mar 2022")]
    [InlineData("2022-01-31~/2022-02-02", "c. 31 Jan 2022 – 2 Feb 2022")]
    [InlineData("2021?/2022", "2021 (uncertain) – 2022")]
    public void Dates_are_short_and_plain(string edtf, string printed)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date));
        Assert.Equal(printed, EdtfPrinter.Print(date));
    }

    [Theory]
    [InlineData("2021-06-13", "2022-12-29", "13 Jun 2021 – 29 Dec 2022")]
    [InlineData("2021-06-13", null, "since 13 Jun 2021")]
    [InlineData("2004", "unknown", "from 2004, end not known")]
    [InlineData(null, "2022", "until 2022")]
    [InlineData(null, "unknown", "end not known")]
    [InlineData(null, null, "")]
    [InlineData("2022", "2022", "2022")]
    public void Periods_say_how_they_end(string? from, string? to, string printed) =>
        Assert.Equal(printed, EdtfPrinter.Print(PeriodTests.Period(from, to)));
}
