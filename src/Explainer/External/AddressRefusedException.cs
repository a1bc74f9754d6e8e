namespace Explainer.External;

/// <summary>A host has no address that may be asked.</summary>
public sealed class AddressRefusedException : Exception
{
    /// <summary>Says nothing; the last one is meant.</summary>
    public AddressRefusedException()
    {
    }

    /// <summary>Says that a host has no address that may be asked.</summary>
    public AddressRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>The same with what it came from.</summary>
    public AddressRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
