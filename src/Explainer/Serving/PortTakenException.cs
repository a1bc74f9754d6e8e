namespace Explainer.Serving;

/// <summary>Another program listens at the preview's port: wrong usage (exit code 2).</summary>
public sealed class PortTakenException : Exception
{
    /// <summary>Says nothing; the next one is meant.</summary>
    public PortTakenException()
    {
    }

    /// <summary>Says in plain words which port, and what to do.</summary>
    public PortTakenException(string message)
        : base(message)
    {
    }

    /// <summary>Says in plain words which port and what to do, and what the system said.</summary>
    public PortTakenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
