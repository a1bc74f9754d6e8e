namespace Explainer.Model;

/// <summary>Of what sort a change is.</summary>
public enum ChangeType
{
    /// <summary>Something was wrong.</summary>
    Correction,

    /// <summary>Something was unclear.</summary>
    Clarification,

    /// <summary>Something was added.</summary>
    Update,

    /// <summary>The page was taken back.</summary>
    Withdrawal,

    /// <summary>Nothing that readers need to know.</summary>
    Housekeeping,
}
