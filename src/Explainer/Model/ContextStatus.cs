namespace Explainer.Model;

/// <summary>How a context stands.</summary>
public enum ContextStatus
{
    /// <summary>There, but quiet.</summary>
    Latent,

    /// <summary>Getting worse.</summary>
    Escalating,

    /// <summary>At war.</summary>
    ActiveWar,

    /// <summary>In negotiation.</summary>
    Negotiating,

    /// <summary>Paused.</summary>
    Paused,

    /// <summary>Over.</summary>
    Concluded,

    /// <summary>Failed.</summary>
    Collapsed,
}
