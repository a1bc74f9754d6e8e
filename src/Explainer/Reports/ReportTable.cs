using System.Collections.Immutable;

namespace Explainer.Reports;

/// <summary>What a report found.</summary>
/// <param name="Name">Its name for users: <c>red-links</c>.</param>
/// <param name="Title">What it shows, as a heading.</param>
/// <param name="Empty">What it means that there are no rows, as a sentence.</param>
/// <param name="Columns">The columns; each row has a cell for each.</param>
/// <param name="Rows">The rows, what readers see most first.</param>
public sealed record ReportTable(
    string Name,
    string Title,
    string Empty,
    ImmutableArray<ReportColumn> Columns,
    ImmutableArray<ImmutableArray<ReportCell>> Rows);
