namespace Explainer.Model;

/// <summary>How a factual claim stands.</summary>
public enum FactVerdict
{
    /// <summary>Nobody has checked it.</summary>
    Unchecked,

    /// <summary>Others say so too.</summary>
    Supported,

    /// <summary>Somebody says otherwise.</summary>
    Disputed,

    /// <summary>Nothing found that supports it.</summary>
    Unsupported,

    /// <summary>The sources say otherwise.</summary>
    Contradicted,
}
