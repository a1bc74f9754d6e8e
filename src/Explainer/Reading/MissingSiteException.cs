namespace Explainer.Reading;

/// <summary>There is no site to read: the folder or its <c>site.yml</c> is missing or no text. Wrong usage, not a fault of the site (exit code 2).</summary>
public sealed class MissingSiteException : Exception
{
    /// <summary>Says nothing; the next one is meant.</summary>
    public MissingSiteException()
    {
    }

    /// <summary>Says in plain words what is missing, and where.</summary>
    public MissingSiteException(string message)
        : base(message)
    {
    }

    /// <summary>Says in plain words what is missing, and what the system said.</summary>
    public MissingSiteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
