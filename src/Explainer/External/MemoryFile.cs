using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Explainer.Writing;

namespace Explainer.External;

/// <summary>
/// Keeps what was learned of links in a file, <c>.explainer/external.json</c> unless the user wants another. It is never needed: without it all links are asked after, and none
/// is known to have been missing before.
/// </summary>
public static class MemoryFile
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    private sealed record Content(int Version, ImmutableSortedDictionary<string, Remembered> Links);

    /// <summary>The file's place where the user names none.</summary>
    /// <param name="folder">The source folder, or the current one.</param>
    public static string In(string folder) => Path.Join(folder == "." ? "" : folder, ".explainer", "external.json");

    /// <summary>Reads the file; one that is not there, or cannot be read, remembers nothing.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="fault">Why it cannot be read, if it is there and cannot.</param>
    public static LinkMemory Load(string file, out string? fault)
    {
        fault = null;
        try
        {
            if (!File.Exists(file))
                return new();
            using var from = File.OpenRead(file);
            if (JsonSerializer.Deserialize<Content>(from, Form) is { Version: Version, Links: { } links } && links.Values.All(IsSound))
                return new(links);
            fault = "it is of another version, or of none";
        }
        catch (Exception unreadable) when (unreadable is JsonException || MachineFaultException.Is(unreadable))
        {
            fault = unreadable.Message.Split(". ")[0];
        }

        return new();
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="memory">What to keep.</param>
    /// <param name="now">What is long past is left out.</param>
    /// <returns>Why it cannot be written, if it cannot: then the next run asks after all links again.</returns>
    public static string? Save(string file, LinkMemory memory, DateTimeOffset now)
    {
        try
        {
            var home = Path.GetDirectoryName(Path.GetFullPath(file))!;
            Directory.CreateDirectory(home);
            var ignore = Path.Join(home, ".gitignore");
            if (Path.GetFileName(home) == ".explainer" && !File.Exists(ignore))
                File.WriteAllText(ignore, "*\n");
            var unfinished = Path.Join(home, Path.GetRandomFileName() + ".tmp");
            File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(new Content(Version, memory.Kept(now)), Form));
            File.Move(unfinished, file, overwrite: true);
            return null;
        }
        catch (Exception fault) when (MachineFaultException.Is(fault))
        {
            return fault.Message;
        }
    }

    // The file may come from anywhere: of a list that is null there is none.
    private static bool IsSound(Remembered? link) => link is { Parts.IsDefault: false } && link.Parts.All(part => part is not null);
}
