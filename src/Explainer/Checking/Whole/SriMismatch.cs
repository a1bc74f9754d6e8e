using System.Security.Cryptography;
using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Hashes of pages that are not those of the files.</summary>
internal static class SriMismatch
{
    /// <summary>Finds them. Of several hashes those of the strongest kind count, and one of them is enough (SRI, section 3.3.4).</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) => site.Integrities
        .Where(found => site.Files.TryGetValue(found.File.Path, out var file) && !Matches(found.Use.Integrity, file))
        .Select(found => (found.Page, new Fault(
            Rules.Output.SriMismatch, $"the bytes of {found.File.Path} are not those that integrity names", found.File.Url, "script", found.Use.At)
        { Written = found.Use.Url }));

    private static bool Matches(string integrity, SiteFile file)
    {
        var hashes = integrity.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(hash => hash.Split('?')[0].Split('-', 2)).Where(hash => hash.Length == 2).ToList();
        var kind = Array.Find(["sha512", "sha384", "sha256"], kind => hashes.Exists(hash => hash[0] == kind));
        if (kind is null)
            return true;
        try
        {
            using var bytes = file.Open();
            var actual = Convert.ToBase64String(kind switch
            {
                "sha512" => SHA512.HashData(bytes),
                "sha384" => SHA384.HashData(bytes),
                _ => SHA256.HashData(bytes),
            });
            return hashes.Exists(hash => hash[0] == kind && hash[1] == actual);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Told where the file could not be read.
            return true;
        }
    }
}
