namespace Explainer.Reports;

/// <summary>A column of a report.</summary>
/// <param name="Key">Its key in JSON, which never changes.</param>
/// <param name="Heading">Its heading on the terminal.</param>
public sealed record ReportColumn(string Key, string Heading);
