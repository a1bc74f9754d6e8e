using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A claim, and what became of it.</summary>
/// <param name="Id">The id of its anchor on this page; null where it is shown elsewhere than in its article.</param>
/// <param name="Type">What sort: "Forecast".</param>
/// <param name="Says">The claim.</param>
/// <param name="Url">Its permanent link.</param>
/// <param name="Date">When it was made.</param>
public sealed record ClaimView(string? Id, string Type, string Says, string Url, DateView Date)
{
    /// <summary>Who said it.</summary>
    public LinkView? By { get; init; }

    /// <summary>For whom.</summary>
    public LinkView? For { get; init; }

    /// <summary>On what ground we know that it was said: "named, on record".</summary>
    public string? Basis { get; init; }

    /// <summary>The quote that it rests on, a link on this page or to its article.</summary>
    public string? QuoteUrl { get; init; }

    /// <summary>The article it stands in; null on that article.</summary>
    public LinkView? Article { get; init; }

    /// <summary>What must happen for it to hold.</summary>
    public string? HoldsIf { get; init; }

    /// <summary>What must happen for it to fail.</summary>
    public string? FailsIf { get; init; }

    /// <summary>The day by which it is to be judged.</summary>
    public DateView? Until { get; init; }

    /// <summary>Who disputes it.</summary>
    public required ImmutableArray<DisputeView> DisputedBy { get; init; }

    /// <summary>The verdict: hindsight, to be set apart. Null for what nobody has judged.</summary>
    public VerdictView? Verdict { get; init; }
}
