namespace Explainer.Rendering.Views;

/// <summary>What became of a claim, or how it stands.</summary>
/// <param name="Code">The word of the vocabulary: <c>did-not-hold</c>, <c>supported</c>.</param>
/// <param name="Text">For people: "Did not hold".</param>
/// <param name="Heading">"Later" for an outcome, "So far" for an open one, "Checked" for a factual claim.</param>
public sealed record VerdictView(string Code, string Text, string Heading)
{
    /// <summary>The claim it is about, for a note beside a section: what it says and its permanent link; null beside the claim itself.</summary>
    public LinkView? Claim { get; init; }

    /// <summary>When it was decided, or as of when it stands.</summary>
    public DateView? Date { get; init; }

    /// <summary>Days between the claim and what decided it, where both are known to the day.</summary>
    public int? DaysOn { get; init; }

    /// <summary>The event that decided it.</summary>
    public LinkView? Event { get; init; }

    /// <summary>What more there is to say.</summary>
    public string? Note { get; init; }

    /// <summary>The marks that lead to its sources.</summary>
    public Html Citations { get; init; } = Html.None;
}
