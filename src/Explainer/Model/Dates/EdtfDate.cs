using System.Diagnostics.CodeAnalysis;

namespace Explainer.Model.Dates;

/// <summary>
/// A date or a span of time as writers give it, in the part of EDTF (ISO 8601-2, Library of Congress 2019) that the site reads:
/// <c>2022</c>, <c>2022-02</c>, <c>2022-02-24</c>, <c>2022-02?</c>, <c>2022~</c>, <c>2021/2022</c>, <c>2004/..</c>. It never ends
/// before it starts. Equal dates have equal EDTF.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    private EdtfDate(DatePoint start, DatePoint? end, bool isInterval) => (Start, End, IsInterval) = (start, end, isInterval);

    /// <summary>The date, or the start of the interval.</summary>
    public DatePoint Start { get; }

    /// <summary>The end of the interval, the date itself where it is no interval; null where it is open.</summary>
    public DatePoint? End { get; }

    /// <summary>Whether it was given as an interval, <c>A/B</c> or <c>A/..</c>.</summary>
    public bool IsInterval { get; }

    /// <summary>Whether it goes on without an end: <c>A/..</c>.</summary>
    public bool IsOpen => End is null;

    /// <summary>The first day that it may mean.</summary>
    public DateOnly Earliest => Start.Earliest;

    /// <summary>The last day that it may mean; null where it is open.</summary>
    public DateOnly? Latest => End?.Latest;

    /// <summary>A date that is no interval.</summary>
    public static EdtfDate Of(DatePoint point) => new(point, point, false);

    /// <summary>A known day.</summary>
    public static EdtfDate Of(DateOnly day) => Of(DatePoint.Of(day));

    /// <summary>An interval; null for <paramref name="end"/> leaves it open. Throws where it ends before it starts.</summary>
    public static EdtfDate Between(DatePoint start, DatePoint? end) =>
        end is { } last && last.Latest < start.Earliest
            ? throw new ArgumentException($"{start}/{end} ends before it starts", nameof(end))
            : new(start, end, true);

    /// <summary>Reads EDTF.</summary>
    /// <param name="text">The date as written, without blanks around it.</param>
    /// <param name="date">The date.</param>
    /// <returns>False where <paramref name="text"/> is no date that the site reads.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date) =>
        TryParse(text, out date, out _);

    /// <summary>Reads EDTF and says why it could not.</summary>
    /// <param name="text">The date as written, without blanks around it.</param>
    /// <param name="date">The date.</param>
    /// <param name="fault">What is wrong, in plain words that can follow "<c>2022-13</c>: ".</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? fault)
    {
        (date, fault) = EdtfParser.Parse(text ?? "");
        return date is not null && fault is null;
    }

    /// <summary>Whether all of it lies before <paramref name="day"/>.</summary>
    public bool Before(DateOnly day) => Latest < day;

    /// <summary>Whether all of it lies before all of <paramref name="other"/>.</summary>
    public bool Before(EdtfDate other) => Latest < other.Earliest;

    /// <summary>Whether all of it lies after <paramref name="day"/>: it begins later.</summary>
    public bool After(DateOnly day) => Earliest > day;

    /// <summary>Whether all of it lies after all of <paramref name="other"/>.</summary>
    public bool After(EdtfDate other) => other.Before(this);

    /// <summary>Whether the two may mean a day in common.</summary>
    public bool Overlaps(EdtfDate other) => !Before(other) && !After(other);

    /// <summary>Whether it may mean <paramref name="day"/>, or goes on over it.</summary>
    public bool Contains(DateOnly day) => !Before(day) && !After(day);

    /// <summary>
    /// Orders as a chronicle does: by the first day; then the narrower before the wider (a day, its month, its year, open last);
    /// then those without a reservation first; then by EDTF, ordinally.
    /// </summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        var order = Earliest.CompareTo(other.Earliest);
        if (order == 0)
            order = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        if (order == 0)
            order = IsOpen.CompareTo(other.IsOpen);
        if (order == 0)
            order = Reservations.CompareTo(other.Reservations);
        return order != 0 ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    private int Reservations =>
        (Start.Qualifier == DateQualifier.None ? 0 : 1) + (End is null or { Qualifier: DateQualifier.None } ? 0 : 1);

    /// <summary>The date in EDTF.</summary>
    public override string ToString() => IsInterval ? $"{Start}/{End?.ToString() ?? ".."}" : Start.ToString();

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;
}
