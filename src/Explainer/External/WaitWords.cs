namespace Explainer.External;

/// <summary>Writes a time to wait as people say it.</summary>
internal static class WaitWords
{
    /// <summary>The time in its largest fitting unit: <c>90 seconds</c>, <c>2 hours</c>.</summary>
    public static string Of(TimeSpan wait) =>
        wait < TimeSpan.FromMinutes(2) ? Count(wait.TotalSeconds, "second")
        : wait < TimeSpan.FromHours(2) ? Count(wait.TotalMinutes, "minute")
        : wait < TimeSpan.FromDays(2) ? Count(wait.TotalHours, "hour")
        : Count(wait.TotalDays, "day");

    private static string Count(double number, string unit) =>
        FormattableString.Invariant($"{Math.Ceiling(number):0} {unit}{(Math.Ceiling(number) == 1 ? "" : "s")}");
}
