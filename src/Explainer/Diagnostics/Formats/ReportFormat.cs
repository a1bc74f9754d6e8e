namespace Explainer.Diagnostics.Formats;

/// <summary>Writes a report in one form. Lines end with a line feed on every machine.</summary>
/// <param name="report">What to write.</param>
/// <param name="to">Where to; not closed.</param>
public delegate void ReportFormat(BuildReport report, TextWriter to);
