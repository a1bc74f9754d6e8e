namespace Explainer.Diagnostics;

/// <summary>How a build ended.</summary>
public enum BuildOutcome
{
    /// <summary>The site was written.</summary>
    Published,

    /// <summary>The site was checked and, as asked, not written.</summary>
    Checked,

    /// <summary>There are problems at the failing level: nothing was written.</summary>
    Failed,
}
