namespace Explainer.Model;

/// <summary>What sort of claim.</summary>
public enum ClaimType
{
    /// <summary>That something is so.</summary>
    Factual,

    /// <summary>How somebody judges it.</summary>
    Assessment,

    /// <summary>That something will or will not happen.</summary>
    Forecast,

    /// <summary>That somebody will do something.</summary>
    Plan,

    /// <summary>That something bad may happen.</summary>
    Concern,

    /// <summary>That somebody should do something.</summary>
    Demand,
}
