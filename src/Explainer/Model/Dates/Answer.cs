namespace Explainer.Model.Dates;

/// <summary>What can be said where dates are not exact.</summary>
public enum Answer
{
    /// <summary>Certainly not.</summary>
    No,

    /// <summary>It may be or not.</summary>
    Perhaps,

    /// <summary>Certainly.</summary>
    Yes,
}
