namespace Explainer.Model.Dates;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year alone.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The very day.</summary>
    Day,
}
