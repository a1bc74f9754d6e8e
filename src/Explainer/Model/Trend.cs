namespace Explainer.Model;

/// <summary>Which way a context moves.</summary>
public enum Trend
{
    /// <summary>For the worse.</summary>
    Deteriorated,

    /// <summary>Not at all.</summary>
    Unchanged,

    /// <summary>For the better.</summary>
    Improved,
}
