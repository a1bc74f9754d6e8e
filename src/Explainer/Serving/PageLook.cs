using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Explainer.Rendering;

namespace Explainer.Serving;

/// <summary>Two hashes of a page: of its bytes, and of its bytes without the versions of its style sheets. Where only the first differs, its style does.</summary>
/// <param name="Shown">Of its bytes.</param>
/// <param name="Shape">Of all but the versions of style sheets.</param>
internal readonly record struct PageLook(string Shown, string Shape)
{
    private const int Digits = 32;

    /// <summary>The look of a page.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="sheets">The output paths of the style sheets, with their versions.</param>
    public static PageLook Of(ReadOnlySpan<byte> bytes, ImmutableArray<OutputFile> sheets)
    {
        var shape = bytes.ToArray();
        foreach (var sheet in sheets)
        {
            var (name, version) = StyleSheets.Split(sheet.Path);
            var path = Encoding.UTF8.GetBytes(sheet.Path);
            for (var (at, next) = (0, 0); (next = shape.AsSpan(at).IndexOf(path)) >= 0; at += next + path.Length)
                shape.AsSpan(at + next + name.Length, version.Length).Clear();
        }

        return new(Hash(bytes), Hash(shape));
    }

    /// <summary>The hash by which the preview tells versions of a file apart.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];
}
