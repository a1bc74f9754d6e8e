namespace Explainer.Diagnostics;

/// <summary>What a check left out, and why: nothing is left out silently.</summary>
/// <param name="Code">Its key in JSON.</param>
/// <param name="Count">How much.</param>
/// <param name="Noun">Of what, in the singular.</param>
/// <param name="Why">The words behind that.</param>
public sealed record SkippedPart(string Code, int Count, string Noun, string Why)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Formats.ProblemText.Counted(Count, Noun)} {Why}";
}
