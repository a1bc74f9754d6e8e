using System.Globalization;

namespace Explainer.Benchmarks;

/// <summary>A ratio of two things that were measured in one run, and how large it may be: far more than it is, since machines are busy.</summary>
/// <param name="What">What it is the ratio of.</param>
/// <param name="Figure">What was measured.</param>
/// <param name="Most">How large it may be.</param>
internal sealed record Limit(string What, double Figure, double Most)
{
    /// <summary>Whether it is kept. What is no number is not.</summary>
    public bool IsKept => Figure <= Most;

    /// <summary>A line of a Markdown table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"| {What} | {Figure:0.00} | {Most:0.00} | {(IsKept ? "kept" : "**broken**")} |");
}
