namespace Explainer.Checking.Whole;

/// <summary>Reads the first bytes of a file.</summary>
internal static class FileStart
{
    /// <summary>At most so many bytes from the beginning; none where the file cannot be read.</summary>
    public static byte[]? Read(SiteFile file, int count)
    {
        try
        {
            using var bytes = file.Open();
            var start = new byte[count];
            return start[..bytes.ReadAtLeast(start, count, throwOnEndOfStream: false)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
