using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.Writing;

/// <summary>A hash of all that decides what a build makes: sources, options, the tool itself and what it runs on.</summary>
public static class BuildInputs
{
    /// <summary>The hash, 64 hexadecimal digits.</summary>
    /// <param name="sources">All that goes into the site, layouts too; what could not be read among it.</param>
    /// <param name="options">What else was asked for.</param>
    public static string HashOf(SourceSet sources, BuildOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, typeof(BuildInputs).Module.ModuleVersionId.ToString("N"));
        Append(hash, RuntimeInformation.FrameworkDescription + RuntimeInformation.OSDescription);
        Append(hash, string.Create(CultureInfo.InvariantCulture, $"{options.BaseUrl}\n{options.AsOf:O}\n{options.Drafts}\n{options.Portable}"));
        Append(hash, sources.Configuration);
        foreach (var file in sources.Content.Concat(sources.Layouts))
            Append(hash, file);
        foreach (var asset in sources.ContentAssets.Concat(sources.LayoutAssets))
            Append(hash, $"{asset.Path}\n{asset.Sha256}");
        foreach (var problem in sources.Problems)
            Append(hash, string.Create(CultureInfo.InvariantCulture, $"{problem.Rule.Name}\n{problem.Message}\n{problem.At?.File.Path}\n{problem.At?.Start}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, SourceFile file)
    {
        Append(hash, file.Path);
        // As it lies in memory: what counts is only whether it is the same text.
        Append(hash, MemoryMarshal.AsBytes(file.Text.AsSpan()));
    }

    private static void Append(IncrementalHash hash, string text) => Append(hash, Encoding.UTF8.GetBytes(text));

    // The length first, so that no two lists of texts give the same bytes.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
