using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>
/// Writes dates for readers, in short English: "24 Feb 2022", "Oct 2021", "c. Jan 2022", "Feb 2022 (uncertain)", "since 2004",
/// "2021–2022", "31 Jan – 2 Feb 2022". Dashes are en dashes, with blanks around them where a side has blanks.
/// </summary>
public static class EdtfPrinter
{
    private const string Dash = "\u2013";

    /// <summary>A date or an interval.</summary>
    public static string Print(EdtfDate date) =>
        date.End is not { } end ? $"since {Print(date.Start)}"
        : date.Start == end ? Print(date.Start)
        : Between(date.Start, end);

    /// <summary>One date.</summary>
    public static string Print(DatePoint date) => date.Qualifier switch
    {
        DateQualifier.Approximate => "c. " + Plain(date),
        DateQualifier.Uncertain => Plain(date) + " (uncertain)",
        _ => Plain(date),
    };

    /// <summary>
    /// A period: "since 2004", "13 Jun 2021 – 29 Dec 2022", "until 2022", "from 2004, end not known"; empty where neither end is
    /// given. A start or end that is an interval itself counts with its outer day.
    /// </summary>
    public static string Print(Period period) => (period.From?.Start, period.To) switch
    {
        (null, { IsUnknown: true }) => "end not known",
        (null, { Date: { } to }) => to.End is { } end ? $"until {Print(end)}" : "",
        (null, _) => "",
        ({ } from, { IsUnknown: true }) => $"from {Print(from)}, end not known",
        ({ } from, { Date.End: { } end }) => from == end ? Print(from) : Between(from, end),
        ({ } from, _) => $"since {Print(from)}",
    };

    private static string Between(DatePoint start, DatePoint end)
    {
        var plain = start.Qualifier == DateQualifier.None && end.Qualifier == DateQualifier.None && start.Precision == end.Precision;
        var sameYear = plain && start.Earliest.Year == end.Earliest.Year;
        if (sameYear && start.Precision == DatePrecision.Day)
        {
            return start.Earliest.Month == end.Earliest.Month
                ? $"{Format(start, "%d")}{Dash}{Plain(end)}"
                : $"{Format(start, "d MMM")} {Dash} {Plain(end)}";
        }

        var (from, to) = (sameYear && start.Precision == DatePrecision.Month ? Format(start, "MMM") : Print(start), Print(end));
        return from.Contains(' ', StringComparison.Ordinal) || to.Contains(' ', StringComparison.Ordinal)
            ? $"{from} {Dash} {to}"
            : from + Dash + to;
    }

    private static string Plain(DatePoint date) => date.Precision switch
    {
        DatePrecision.Day => Format(date, "d MMM yyyy"),
        DatePrecision.Month => Format(date, "MMM yyyy"),
        _ => date.Earliest.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static string Format(DatePoint date, string format) => date.Earliest.ToString(format, CultureInfo.InvariantCulture);
}
