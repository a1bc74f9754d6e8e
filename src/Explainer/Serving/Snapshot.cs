using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Files;
using Explainer.Rendering.Layouts;
using Explainer.Rendering.Made;
using Explainer.Rendering.Pictures;
using Explainer.Urls;
using Explainer.Writing;

namespace Explainer.Serving;

/// <summary>One state of the site: each file of it is made when it is asked for, with the bytes that a build would write.</summary>
internal sealed class Snapshot
{
    // Pages are asked for twice, by the tab that listens and by the browser; and a layout that says another thing each time would have
    // them shown anew for ever.
    private const int MostKept = 64;
    private readonly ConcurrentDictionary<UrlPath, Task<byte[]?>> kept = new();
    private readonly Renderer renderer;
    private readonly Lazy<Dictionary<string, PlannedFiles>> files;
    private readonly Lazy<Dictionary<string, AssetFile>> copies;
    private readonly Lazy<Task<byte[]?>> manifest;
    private readonly Lazy<Dictionary<string, MadeFile>> made;
    private readonly FrozenSet<string> faulty;

    /// <summary>Prepares to make files.</summary>
    /// <param name="prepared">The site.</param>
    /// <param name="layouts">Its layouts.</param>
    /// <param name="options">How it is built.</param>
    /// <param name="faulty">The source files with an error.</param>
    public Snapshot(PreparedSite prepared, CompiledLayouts layouts, BuildOptions options, FrozenSet<string> faulty)
    {
        (Prepared, Layouts, Options, this.faulty) = (prepared, layouts, options, faulty);
        renderer = new(prepared.Plan, layouts, options);
        manifest = new(HashAsync);
        files = new(() => prepared.Plan.Files.SelectMany(files => files.Paths.Select(path => (path, files))).ToDictionary(f => f.path, f => f.files, StringComparer.Ordinal));
        copies = new(() => prepared.Plan.Copies.DistinctBy(c => c.Path).ToDictionary(c => c.Path, c => c.Asset, StringComparer.Ordinal));
        made = new(() => prepared.Plan.Made.ToDictionary(file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>The site.</summary>
    public PreparedSite Prepared { get; }

    /// <summary>Its layouts.</summary>
    public CompiledLayouts Layouts { get; }

    /// <summary>How it is built.</summary>
    public BuildOptions Options { get; }

    /// <summary>Whether a source file has an error, so that no build would publish what it says.</summary>
    public bool IsFaulty(string file) => faulty.Contains(file);

    /// <summary>The page at a place.</summary>
    public PlannedPage? FindPage(UrlPath place) => Prepared.Plan.Find(place);

    /// <summary>Makes a page, or has it at hand.</summary>
    /// <returns>Its bytes; null where its layout fails.</returns>
    public Task<byte[]?> MakeAsync(PlannedPage page)
    {
        if (kept.Count > MostKept)
            kept.Clear();
        return kept.GetOrAdd(page.Url, _ => RenderAsync(page));
    }

    /// <summary>Makes a file that is no page.</summary>
    /// <returns>Its bytes; null where there is no such file.</returns>
    public byte[]? Make(string path) =>
        files.Value.TryGetValue(path, out var planned) ? planned.Make().Single(f => f.Path == path).Bytes.ToArray()
        : made.Value.TryGetValue(path, out var file) ? Options.Pictures.Made(file)
        : MakePicture(path);

    /// <summary>The file that is copied to a path, if there is one.</summary>
    public AssetFile? FindCopy(string path) => copies.Value.GetValueOrDefault(path);

    /// <summary>Makes the list of all files, for which each is made, or has it at hand.</summary>
    /// <returns>Its bytes; null where a layout fails.</returns>
    public Task<byte[]?> MakeManifestAsync() => manifest.Value;

    private async Task<byte[]?> HashAsync()
    {
        var (hashes, problems) = (new ConcurrentDictionary<string, string>(StringComparer.Ordinal), new ProblemList());
        await renderer.RenderAsync(
            made => hashes[made.Path] = Convert.ToHexStringLower(SHA256.HashData(made.Bytes.Span)),
            (path, asset) => hashes[path] = asset.Sha256,
            promised => hashes[promised.Path] = Convert.ToHexStringLower(SHA256.HashData(Options.Pictures.Made(promised))),
            problems,
            Pace.Full(CancellationToken.None));
        return problems.All.IsEmpty ? BuildManifest.Write(hashes) : null;
    }

    private byte[]? MakePicture(string path)
    {
        if (Prepared.Plan.Pictures.FindVersion(path) is not { } found)
            return null;
        using var source = new PictureSource(found.Picture);
        return Options.Pictures.Made(source.Promise(found.Version));
    }

    private async Task<byte[]?> RenderAsync(PlannedPage page)
    {
        byte[]? bytes = null;
        await renderer.RenderAsync(page, made => bytes = made.Bytes.ToArray());
        return bytes;
    }
}
