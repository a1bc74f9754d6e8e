using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Says when compiled layouts may be used again: when every layout's path and text, this library (views included), the libraries that
/// compile and the runtime are the same. RazorLight's own disk cache knows the one template's text alone, so that a renamed property of
/// a view gives a MissingMethodException.
/// </summary>
internal static class LayoutKey
{
    /// <summary>The key as 64 hexadecimal digits; the order of the layouts does not count.</summary>
    /// <param name="layouts">All layouts.</param>
    /// <param name="views">The version id of the module that holds the views.</param>
    public static string Of(ImmutableArray<SourceFile> layouts, Guid views)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, views.ToString("N"));
        Append(hash, RuntimeInformation.FrameworkDescription);
        // Read from this assembly's own table: asking Roslyn's types would load it, which a warm start must not.
        foreach (var reference in typeof(LayoutKey).Assembly.GetReferencedAssemblies().OrderBy(r => r.FullName, StringComparer.Ordinal))
            Append(hash, reference.FullName);
        foreach (var layout in layouts.OrderBy(l => l.Path, StringComparer.Ordinal))
        {
            Append(hash, layout.Path);
            Append(hash, layout.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The length first, so that no two lists of texts give the same bytes.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
