namespace Explainer.Model;

/// <summary>How sure an event is.</summary>
public enum Certainty
{
    /// <summary>It happened.</summary>
    Reported,

    /// <summary>It is to happen.</summary>
    Planned,

    /// <summary>It might happen.</summary>
    Hypothetical,

    /// <summary>Somebody denies that it happened.</summary>
    Denied,
}
