using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>What somebody claimed, forecast, planned, feared or demanded, and what became of it.</summary>
/// <param name="Id">Its id in its article; its anchor is <c>c-</c> and the id.</param>
/// <param name="Says">The claim in our words.</param>
/// <param name="Type">What sort of claim.</param>
internal sealed record Claim(Located<string> Id, string Says, ClaimType Type)
{
    /// <summary>The id of its anchor.</summary>
    public string Anchor => $"c-{Id.Value}";

    /// <summary>Who said it.</summary>
    public Reference? By { get; init; }

    /// <summary>For whom they speak.</summary>
    public Reference? For { get; init; }

    /// <summary>The first words of the quote that it rests on.</summary>
    public Located<string>? Quote { get; init; }

    /// <summary>On what ground we know that it was said.</summary>
    public Located<Basis>? Basis { get; init; }

    /// <summary>How it stands, for a factual claim.</summary>
    public FactStatus? Status { get; init; }

    /// <summary>Who disputes it.</summary>
    public ImmutableArray<Dispute> DisputedBy { get; init; } = [];

    /// <summary>The day by which a forecast is to be judged.</summary>
    public Located<EdtfDate>? Until { get; init; }

    /// <summary>What must happen for it to hold.</summary>
    public string? HoldsIf { get; init; }

    /// <summary>What must happen for it to fail.</summary>
    public string? FailsIf { get; init; }

    /// <summary>What became of it, for anything but a factual claim.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Whether an outcome is written that the build's day does not know yet.</summary>
    public bool HasLaterOutcome { get; init; }

    /// <summary>Whether somebody is written to dispute it later than the build's day.</summary>
    public bool HasLaterDispute { get; init; }
}
