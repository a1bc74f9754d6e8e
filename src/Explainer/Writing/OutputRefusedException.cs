namespace Explainer.Writing;

/// <summary>The site may not be written where it was asked to: it could destroy what is no build's. Nothing was touched (exit code 2).</summary>
public sealed class OutputRefusedException : Exception
{
    /// <summary>Says nothing; the next one is meant.</summary>
    public OutputRefusedException()
    {
    }

    /// <summary>Says in plain words what stands in the way, and what to do.</summary>
    public OutputRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Says in plain words what stands in the way, and what the system said.</summary>
    public OutputRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
