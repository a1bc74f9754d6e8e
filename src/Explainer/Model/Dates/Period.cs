namespace Explainer.Model.Dates;

/// <summary>
/// The time in which something holds: a role, a relation, a name, a context. First and last day count in. A date with a reservation
/// (<c>?</c>, <c>~</c>) gives no sure answer within one more year, month or day (its own precision) on either side.
/// </summary>
/// <param name="From">When it begins; null where that is not told: then it holds as far back as anyone asks.</param>
/// <param name="To">When it ends.</param>
public readonly record struct Period(EdtfDate? From, PeriodEnd To)
{
    /// <summary>The first day that it may hold.</summary>
    public DateOnly Earliest => From is null ? DateOnly.MinValue : Shift(From.Start, From.Earliest, -1);

    /// <summary>The last day that it may hold; the calendar's last where it lasts or nobody knows.</summary>
    public DateOnly Latest => To.Date?.End is { } end ? Shift(end, end.Latest, 1) : DateOnly.MaxValue;

    // From this day on it has begun for certain.
    private DateOnly SureFrom =>
        From is null ? DateOnly.MinValue : From.End is { } end ? Shift(end, end.Latest, 1) : DateOnly.MaxValue;

    // Up to this day it has not ended for certain; of an unknown end only the first days are sure.
    private DateOnly SureTo =>
        To.IsUnknown ? SureFrom
        : To.Date is { } date ? Shift(date.Start, date.Earliest, -1)
        : DateOnly.MaxValue;

    /// <summary>Whether it holds on <paramref name="day"/>.</summary>
    public Answer Covers(DateOnly day) =>
        day < Earliest || day > Latest ? Answer.No
        : day >= SureFrom && day <= SureTo ? Answer.Yes
        : Answer.Perhaps;

    /// <summary>
    /// Whether both hold at one time. One common day, a handover, is no overlap as long as neither is that one day alone.
    /// </summary>
    public Answer Overlaps(Period other)
    {
        var (sureFrom, sureTo) = (Max(SureFrom, other.SureFrom), Min(SureTo, other.SureTo));
        if (sureFrom < sureTo)
            return Answer.Yes;
        var (from, to) = (Max(Earliest, other.Earliest), Min(Latest, other.Latest));
        var oneDay = Earliest == Latest || other.Earliest == other.Latest;
        return from > to || (from == to && !oneDay) ? Answer.No
            : oneDay && sureFrom == sureTo ? Answer.Yes
            : Answer.Perhaps;
    }

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Shift(DatePoint point, DateOnly day, int sign)
    {
        if (point.Qualifier == DateQualifier.None || (sign > 0 ? day.Year == 9999 : day.Year == 1))
            return day;
        return point.Precision switch
        {
            DatePrecision.Day => day.AddDays(sign),
            DatePrecision.Month => day.AddMonths(sign),
            _ => day.AddYears(sign),
        };
    }
}
