namespace Explainer.Parsing.Schema;

/// <summary>The closed vocabularies of front matter.</summary>
internal static class Vocabularies
{
    /// <summary>What an actor is.</summary>
    public static WordSchema ActorType { get; } = WordSchema.Of("person", "state", "organization", "group");

    /// <summary>Posts by which counterparts, predecessors and successors are found.</summary>
    public static WordSchema Post { get; } = WordSchema.Of(
        "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "ambassador", "spokesperson", "other");

    /// <summary>How one actor stands to another.</summary>
    public static WordSchema RelationType { get; } = WordSchema.Of(
        "member-of", "represents", "ally-of", "close-relations-with", "rival-of", "at-war-with", "sanctions");

    /// <summary>What a context is.</summary>
    public static WordSchema ContextType { get; } = WordSchema.Of("crisis", "conflict", "negotiation", "treaty", "policy", "process");

    /// <summary>Where a context stands.</summary>
    public static WordSchema ContextStatus { get; } = WordSchema.Of(
        "latent", "escalating", "active-war", "negotiating", "paused", "concluded", "collapsed");

    /// <summary>Which way a context moves.</summary>
    public static WordSchema Trend { get; } = WordSchema.Of("deteriorated", "unchanged", "improved");

    /// <summary>Whether an event took place.</summary>
    public static WordSchema Certainty { get; } = WordSchema.Of("reported", "planned", "hypothetical", "denied");

    /// <summary>What kind of claim it is.</summary>
    public static WordSchema ClaimType { get; } = WordSchema.Of("factual", "assessment", "forecast", "plan", "concern", "demand");

    /// <summary>What is known of a factual claim.</summary>
    public static WordSchema ClaimStatus { get; } = WordSchema.Of("unchecked", "supported", "disputed", "unsupported", "contradicted");

    /// <summary>What became of a forecast, plan or concern.</summary>
    public static WordSchema Outcome { get; } = WordSchema.Of("open", "held", "did-not-hold", "partly", "unresolvable");

    /// <summary>On what a quote or claim rests.</summary>
    public static WordSchema Basis { get; } = WordSchema.Of(
        "document", "named-on-record", "official-unnamed", "sources-unnamed", "outlet-own-voice", "other-outlet");

    /// <summary>What a change of a page was.</summary>
    public static WordSchema ChangeType { get; } = WordSchema.Of("correction", "clarification", "update", "withdrawal", "housekeeping");

    /// <summary>What a source is.</summary>
    public static WordSchema SourceType { get; } = WordSchema.Of("document", "readout", "news", "dataset", "book");

    /// <summary>How grave a rule may be set in <c>site.yml</c>.</summary>
    public static WordSchema Severity { get; } = WordSchema.Of("error", "warning", "info", "off");

    /// <summary>What feeds a site may have.</summary>
    public static WordSchema Feed { get; } = WordSchema.Of("site", "actors", "contexts");
}
