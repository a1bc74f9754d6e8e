using System.Text;
using Explainer.Checking.Facts;

namespace Explainer.External;

/// <summary>Reads the parts of a page from a reply, and no more of it than is allowed: what is packed small may be large.</summary>
internal static class PageBody
{
    /// <summary>The parts, and whether all of the page was read; none for what is no page.</summary>
    public static async Task<(PageIds? Parts, bool IsWhole)> ReadAsync(HttpContent content, int most, CancellationToken cancel)
    {
        if (content.Headers.ContentType?.MediaType?.ToLowerInvariant() is not ("text/html" or "application/xhtml+xml"))
            return default;
        var (bytes, isWhole) = await ReadBytesAsync(content, most, cancel);
        var facts = EncodingOf(content) is { } encoding ? PageReader.Read(encoding.GetString(bytes)) : PageReader.Read(bytes);
        return (new(facts), isWhole);
    }

    private static async Task<(byte[] Bytes, bool IsWhole)> ReadBytesAsync(HttpContent content, int most, CancellationToken cancel)
    {
        await using var from = await content.ReadAsStreamAsync(cancel);
        using var kept = new MemoryStream();
        var buffer = new byte[64 << 10];
        while (kept.Length <= most)
        {
            var read = await ReadAsync(from, buffer, cancel);
            if (read == 0)
                return (kept.ToArray(), true);
            await kept.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return (kept.ToArray(), false);
    }

    // What is packed badly fails in a way of its own for each way of packing.
    private static async Task<int> ReadAsync(Stream from, byte[] buffer, CancellationToken cancel)
    {
        try
        {
            return await from.ReadAsync(buffer, cancel);
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException)
        {
            throw new IOException("the page is packed in a way that cannot be unpacked", fault);
        }
    }

    // UTF-8 and what is not told are found out from the bytes.
    private static Encoding? EncodingOf(HttpContent content)
    {
        var name = content.Headers.ContentType?.CharSet?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(name) || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // A name of no encoding: browsers look at the bytes, too.
            return null;
        }
    }
}
