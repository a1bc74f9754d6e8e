using System.Collections.ObjectModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Explainer.Writing;

/// <summary>
/// <c>build-manifest.json</c>: every other output path with the SHA-256 of its bytes as lower-case hex, in ordinal order. It tells the
/// next build which files are a build's, and anyone whether a copy of the site is whole.
/// </summary>
internal static class BuildManifest
{
    /// <summary>Its path in the output.</summary>
    public const string FileName = "build-manifest.json";

    private static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The manifest of the last build in a folder; empty where there is none.</summary>
    /// <exception cref="OutputRefusedException">There is a file of that name that no build wrote.</exception>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        var path = Path.Join(folder, FileName);
        if (!File.Exists(path))
            return ReadOnlyDictionary<string, string>.Empty;
        try
        {
            var entries = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path)) ?? [];
            if (entries.Keys.FirstOrDefault(entry => !OutputPath.IsSafe(entry)) is { } unsafePath)
                throw new OutputRefusedException($"{path} names {unsafePath}, which is no path in the site; no build wrote that, so the folder is left alone");
            return entries;
        }
        catch (JsonException fault)
        {
            throw new OutputRefusedException($"{path} is not a build's manifest; empty the folder, or choose another one with --output", fault);
        }
    }

    /// <summary>The bytes of a manifest.</summary>
    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> hashes)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartObject();
            foreach (var (path, hash) in hashes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                json.WriteString(path, hash);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
