namespace Explainer.Writing;

/// <summary>The machine could not do what it had to: the disk is full, a right is missing. Neither the site's fault nor ours (exit code 3).</summary>
public sealed class MachineFaultException : Exception
{
    // What Unix (ENOSPC, EDQUOT on Linux and macOS) and Windows (ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL) call it.
    private static readonly int[] DiskFull = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>Says nothing; the next one is meant.</summary>
    public MachineFaultException()
    {
    }

    /// <summary>Says in plain words what failed.</summary>
    public MachineFaultException(string message)
        : base(message)
    {
    }

    /// <summary>Says in plain words what failed, and what the system said.</summary>
    public MachineFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether an exception is the file system's complaint.</summary>
    internal static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>The file system's complaint in plain words.</summary>
    /// <param name="fault">What it threw.</param>
    /// <param name="doing">What was being done: <c>writing _site</c>.</param>
    /// <param name="after">What that means for the published site.</param>
    internal static MachineFaultException From(Exception fault, string doing, string after) =>
        new($"{doing} failed: {Reason(fault)}; {after}", fault);

    private static string Reason(Exception fault) =>
        fault is UnauthorizedAccessException ? "permission denied (" + fault.Message + ")"
        : DiskFull.Contains(fault.HResult) ? "the disk is full (" + fault.Message + ")"
        : fault.Message;
}
