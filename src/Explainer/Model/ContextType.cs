namespace Explainer.Model;

/// <summary>What a context is.</summary>
public enum ContextType
{
    /// <summary>A crisis.</summary>
    Crisis,

    /// <summary>A conflict.</summary>
    Conflict,

    /// <summary>A negotiation.</summary>
    Negotiation,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>A policy.</summary>
    Policy,

    /// <summary>A process.</summary>
    Process,
}
