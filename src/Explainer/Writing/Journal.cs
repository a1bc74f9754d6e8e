using System.Collections.Immutable;
using System.Text.Json;

namespace Explainer.Writing;

/// <summary>
/// The list of a commit's steps, on disk before the first of them is done. Whoever finds one finishes that commit: the steps are
/// such that those already done do nothing again.
/// </summary>
internal static class Journal
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Form = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private sealed record Written(int Version, PublishStep[] Steps);

    /// <summary>Writes it. It is there whole or not at all: flushed to the disk itself under another name, then renamed.</summary>
    public static void Save(string path, ImmutableArray<PublishStep> steps)
    {
        var unfinished = path + ".tmp";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, new Written(Version, [.. steps]), Form);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>The steps of a commit that did not end; none where no commit was broken off.</summary>
    /// <exception cref="OutputRefusedException">The file is none that <see cref="Save"/> wrote.</exception>
    public static ImmutableArray<PublishStep> Load(string path)
    {
        if (!File.Exists(path))
            return [];
        try
        {
            var written = JsonSerializer.Deserialize<Written>(File.ReadAllBytes(path), Form);
            if (written is { Version: Version, Steps: { } steps } && steps.All(IsSound))
                return [.. steps];
        }
        catch (JsonException)
        {
            // The same answer as for a journal of another version.
        }

        throw new OutputRefusedException($"{path} is no journal that this version of Explainer can finish; remove the folder it stands in, and build again");
    }

    private static bool IsSound(PublishStep? step) =>
        step?.Path is { } path && OutputPath.IsSafe(path) && (step.Staged is not { } staged || OutputPath.IsSafe(staged));
}
