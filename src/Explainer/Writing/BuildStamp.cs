using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.Writing;

/// <summary>
/// What came of a build, kept in <c>.explainer/builds/</c>: where the same inputs are to be built again and all that they made is still published,
/// byte for byte, the answer is known. Never needed: whatever is not as it should be means a full build.
/// </summary>
/// <param name="Inputs">The hash of all that decides what is made (<see cref="BuildInputs"/>).</param>
/// <param name="Manifest">SHA-256 of the manifest of all that was published.</param>
/// <param name="Report">What was told: problems, pages, links.</param>
public sealed record BuildStamp(string Inputs, string Manifest, BuildReport Report)
{
    /// <summary>The stamp as bytes; null where a problem lies in a file that is no source.</summary>
    public byte[]? Pack(SourceSet sources)
    {
        var files = FilesOf(sources);
        if (Report.Problems.Any(problem => problem.At is { } at && !files.ContainsKey(at.File.Path)))
            return null;
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("inputs", Inputs);
            json.WriteString("manifest", Manifest);
            json.WriteNumber("pages", Report.Pages);
            json.WriteNumber("links", Report.Links);
            json.WriteStartArray("problems");
            foreach (var problem in Report.Problems)
                Write(json, problem);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. SHA256.HashData(bytes.WrittenSpan), .. bytes.WrittenSpan];
    }

    /// <summary>What <see cref="Pack"/> made of a build of these sources; null for anything else.</summary>
    /// <param name="packed">Bytes from a cache, which may be anything.</param>
    /// <param name="inputs">The hash of the inputs at hand.</param>
    /// <param name="sources">The sources at hand, in which the problems lie.</param>
    public static BuildStamp? Unpack(byte[]? packed, string inputs, SourceSet sources)
    {
        if (packed is null || packed.Length < SHA256.HashSizeInBytes
            || !SHA256.HashData(packed.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(packed.AsSpan(0, SHA256.HashSizeInBytes)))
            return null;
        using var document = JsonDocument.Parse(packed.AsMemory(SHA256.HashSizeInBytes));
        var stamp = document.RootElement;
        if (stamp.GetProperty("inputs").GetString() != inputs)
            return null;
        var files = FilesOf(sources);
        return new(inputs, stamp.GetProperty("manifest").GetString()!, new(
            [.. stamp.GetProperty("problems").EnumerateArray().Select(problem => Read(problem, files))],
            stamp.GetProperty("pages").GetInt32(),
            stamp.GetProperty("links").GetInt32(),
            ImmutableSortedDictionary<string, double>.Empty,
            BuildOutcome.Checked));
    }

    private static Dictionary<string, SourceFile> FilesOf(SourceSet sources) =>
        sources.Content.Concat(sources.Layouts).Append(sources.Configuration).ToDictionary(file => file.Path, StringComparer.Ordinal);

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("rule", problem.Rule.Name);
        json.WriteString("severity", problem.Severity.ToString());
        json.WriteString("message", problem.Message);
        json.WriteString("hint", problem.Hint);
        json.WriteString("target", problem.Target);
        json.WriteString("page", problem.Page);
        json.WriteString("pageFile", problem.PageFile);
        if (problem.PageAt is { } place)
        {
            json.WriteNumber("pageLine", place.Line);
            json.WriteNumber("pageColumn", place.Column);
        }

        if (problem.At is { } at)
        {
            json.WriteString("file", at.File.Path);
            json.WriteNumber("start", at.Start);
            json.WriteNumber("length", at.Length);
        }

        json.WriteEndObject();
    }

    private static Problem Read(JsonElement problem, Dictionary<string, SourceFile> files) =>
        new(
            Rules.All[problem.GetProperty("rule").GetString()!],
            problem.GetProperty("message").GetString()!,
            problem.TryGetProperty("file", out var file)
                ? new(files[file.GetString()!], problem.GetProperty("start").GetInt32(), problem.GetProperty("length").GetInt32())
                : null)
        {
            Severity = Enum.Parse<Severity>(problem.GetProperty("severity").GetString()!),
            Hint = problem.GetProperty("hint").GetString(),
            Target = problem.GetProperty("target").GetString(),
            Page = problem.GetProperty("page").GetString(),
            PageFile = problem.GetProperty("pageFile").GetString(),
            PageAt = problem.TryGetProperty("pageLine", out var line) ? new(line.GetInt32(), problem.GetProperty("pageColumn").GetInt32()) : null,
        };
}
