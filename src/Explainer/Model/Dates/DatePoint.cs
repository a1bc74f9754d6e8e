using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>One date as exactly as it is known: <c>2022</c>, <c>2022-02</c>, <c>2022-02-24</c>, with <c>?</c> or <c>~</c> behind it.</summary>
public readonly record struct DatePoint
{
    /// <summary>Makes a date that exists; an impossible one is the caller's bug.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or 0 where it is not known.</param>
    /// <param name="day">1 to the month's last day, or 0 where it is not known.</param>
    /// <param name="qualifier">A reservation.</param>
    public DatePoint(int year, int month = 0, int day = 0, DateQualifier qualifier = DateQualifier.None)
    {
        Earliest = new(year, Math.Max(month, 1), Math.Max(day, 1));
        Precision = day > 0 ? DatePrecision.Day : month > 0 ? DatePrecision.Month : DatePrecision.Year;
        Qualifier = qualifier;
    }

    /// <summary>A known day.</summary>
    public static DatePoint Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The first day that it may mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The reservation behind it.</summary>
    public DateQualifier Qualifier { get; }

    /// <summary>The last day that it may mean. A reservation widens nothing here: nobody knows by how much.</summary>
    public DateOnly Latest => Precision switch
    {
        DatePrecision.Day => Earliest,
        DatePrecision.Month => new(Earliest.Year, Earliest.Month, DateTime.DaysInMonth(Earliest.Year, Earliest.Month)),
        _ => new(Earliest.Year, 12, 31),
    };

    /// <summary>The date in EDTF.</summary>
    public override string ToString() =>
        Earliest.ToString(
            Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", _ => "yyyy" },
            CultureInfo.InvariantCulture)
        + Qualifier switch { DateQualifier.Uncertain => "?", DateQualifier.Approximate => "~", _ => "" };
}
