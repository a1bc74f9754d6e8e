namespace Explainer.Model.Dates;

/// <summary>How a period ends: not yet, at a date, or at a time that nobody here knows. The default is "not yet".</summary>
public readonly record struct PeriodEnd
{
    private PeriodEnd(EdtfDate? date, bool isUnknown) => (Date, IsUnknown) = (date, isUnknown);

    /// <summary>It lasts: an absent <c>to</c>.</summary>
    public static PeriodEnd Still => default;

    /// <summary>It has ended, or may have, but nobody knows when: <c>to: unknown</c>.</summary>
    public static PeriodEnd Unknown => new(null, true);

    /// <summary>It ended then, that day included.</summary>
    public static PeriodEnd At(EdtfDate date) => new(date, false);

    /// <summary>The date, where one is given.</summary>
    public EdtfDate? Date { get; }

    /// <summary>Whether nobody knows when it ended.</summary>
    public bool IsUnknown { get; }

    /// <summary>Whether it lasts.</summary>
    public bool IsStill => Date is null && !IsUnknown;
}
