using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>Reads the part of EDTF that <see cref="EdtfDate"/> holds, and says in plain words what is wrong with the rest.</summary>
internal static class EdtfParser
{
    /// <summary>Reads a date or an interval.</summary>
    /// <returns>Either the date or the fault.</returns>
    public static (EdtfDate? Date, string? Fault) Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var (point, fault) = Point(text);
            return (point is { } value ? EdtfDate.Of(value) : null, fault);
        }

        var (from, to) = (text[..slash], text[(slash + 1)..]);
        if (from is "" or "..")
            return (null, "an interval needs a start, such as 2004/..");
        if (to.Length == 0)
            return (null, $"an interval needs an end; for one that goes on write {from}/..");
        var start = Point(from);
        if (start.Value is not { } first)
            return (null, start.Fault);
        if (to == "..")
            return (EdtfDate.Between(first, null), null);
        var end = Point(to);
        return end.Value is not { } last ? (null, end.Fault)
            : last.Latest < first.Earliest ? (null, $"it ends ({last}) before it starts ({first})")
            : (EdtfDate.Between(first, last), null);
    }

    private static (DatePoint? Value, string? Fault) Point(string text)
    {
        var qualifier = text.Length == 0 ? DateQualifier.None : text[^1] switch
        {
            '?' => DateQualifier.Uncertain,
            '~' => DateQualifier.Approximate,
            _ => DateQualifier.None,
        };
        var date = qualifier == DateQualifier.None ? text : text[..^1];
        if (date.EndsWith('%'))
            return (null, "% is not read; write ? for a doubtful date or ~ for an estimate");
        if (date.EndsWith('?') || date.EndsWith('~'))
            return (null, "one mark is enough: ? for a doubtful date or ~ for an estimate");
        if (date.Contains('X', StringComparison.OrdinalIgnoreCase) && date.All(c => char.IsAsciiDigit(c) || c is '-' or 'X' or 'x'))
            return (null, "XX is not read; leave out what is not known, as in 2022 or 2022-02");
        var shaped = date.Length switch
        {
            4 => Number(date, 0, 4) >= 0,
            7 => Number(date, 0, 4) >= 0 && date[4] == '-' && Number(date, 5, 2) >= 0,
            10 => Number(date, 0, 4) >= 0 && date[4] == '-' && Number(date, 5, 2) >= 0 && date[7] == '-' && Number(date, 8, 2) >= 0,
            _ => false,
        };
        if (!shaped)
            return (null, "a date is a year, a month or a day, such as 2022, 2022-02 or 2022-02-24");
        var year = Number(date, 0, 4);
        var month = date.Length > 4 ? Number(date, 5, 2) : 0;
        var day = date.Length > 7 ? Number(date, 8, 2) : 0;
        return Fault(year, date.Length > 4 ? month : null, date.Length > 7 ? day : null) is { } fault
            ? (null, fault)
            : (new DatePoint(year, month, day, qualifier), null);
    }

    // The calendar is ISO 8601's: Gregorian, also before 1582. EDTF's year 0000 is left out, since .NET's calendar starts with 1.
    private static string? Fault(int year, int? month, int? day) =>
        year == 0 ? "there is no year 0000"
        : month is >= 21 and <= 41 ? "seasons are not read; write the months, such as 2022-03/2022-05"
        : month is < 1 or > 12 ? string.Create(CultureInfo.InvariantCulture, $"there is no month {month:00}")
        : month is { } m && day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, m)) ? string.Create(
            CultureInfo.InvariantCulture,
            $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m)} {year} has {DateTime.DaysInMonth(year, m)} days")
        : null;

    // Digits of ASCII alone: int.Parse would also take signs and blanks.
    private static int Number(string text, int start, int length)
    {
        var number = 0;
        foreach (var c in text.AsSpan(start, length))
        {
            if (!char.IsAsciiDigit(c))
                return -1;
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
