namespace Explainer.Authoring;

/// <summary>What was asked for would overwrite or damage a writer's work, or makes no sense on this site. Nothing was touched (exit code 2).</summary>
public sealed class AuthoringRefusedException : Exception
{
    /// <summary>Says nothing; the next one is meant.</summary>
    public AuthoringRefusedException()
    {
    }

    /// <summary>Says in plain words what stands in the way, and what to do.</summary>
    public AuthoringRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Says in plain words what stands in the way, and what the system said.</summary>
    public AuthoringRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
