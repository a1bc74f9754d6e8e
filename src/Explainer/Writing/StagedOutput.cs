using System.Collections.Concurrent;
using System.Security.Cryptography;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;

namespace Explainer.Writing;

/// <summary>
/// The write stage: takes the site's files into a staging folder beside the output, only those that differ from what is published,
/// and publishes them all at the end. Until <see cref="Commit"/> no published byte changes; a commit that a crash breaks off is finished
/// by the next build, from its journal. Files that no build wrote are never touched.
/// <para>
/// What is flushed: the journal, before the first file moves. Page files are not flushed one by one, which would cost more than the
/// whole build: a process that dies at any moment loses nothing; after a power cut a page may lack bytes, and the next build, which
/// compares what is published byte by byte, writes it anew.
/// </para>
/// </summary>
public sealed class StagedOutput : IOutputSink, IDisposable
{
    private readonly record struct Accepted(string Hash, string? Staged);

    private readonly string output;
    private readonly StagingFolder staging;
    private readonly StagedTree tree;
    private readonly MadeFileCache? cache;
    private readonly IReadOnlyDictionary<string, string> last;
    private readonly ConcurrentDictionary<string, Accepted> accepted = new(StringComparer.Ordinal);
    private volatile string? collision;
    private string manifestHash = "";

    private StagedOutput(string output, StagingFolder staging, IReadOnlyDictionary<string, string> last, MadeFileCache? cache) =>
        (this.output, this.staging, this.last, this.cache, tree) = (output, staging, last, cache, new(staging.Files, whole: !Path.Exists(output)));

    /// <summary>SHA-256 of the manifest of what was published, after <see cref="Commit"/>.</summary>
    public string ManifestSha256 => manifestHash;

    /// <summary>How many files the last build published.</summary>
    public int PublishedCount => last.Count + 1;

    /// <summary>Called before each step of a commit; for tests that break off there.</summary>
    internal Action<int> BeforeStep { get; set; } = _ => { };

    /// <summary>Takes an output folder for one build, and finishes a commit that broke off there.</summary>
    /// <param name="source">The source folder, which must not be overwritten.</param>
    /// <param name="output">The output folder; it need not exist.</param>
    /// <param name="cache">Keeps what takes long to make; after the commit only what is published. None for what is made each time.</param>
    /// <exception cref="OutputRefusedException">The folder may not be written: see the message.</exception>
    /// <exception cref="MachineFaultException">The machine does not let us.</exception>
    public static StagedOutput Open(string source, string output, MadeFileCache? cache = null)
    {
        var folder = OutputFolder.Resolve(source, output);
        try
        {
#pragma warning disable CA2000 // What is returned owns it; where nothing is returned it is disposed of below.
            var staging = StagingFolder.Take(folder);
#pragma warning restore CA2000
            try
            {
                OutputFolder.RefuseForeign(folder);
                return new(folder, staging, BuildManifest.Read(folder), cache);
            }
            catch
            {
                staging.Dispose();
                throw;
            }
        }
        catch (Exception fault) when (MachineFaultException.Is(fault))
        {
            throw MachineFaultException.From(fault, $"preparing {folder}", "nothing was published");
        }
    }

    /// <inheritdoc/>
    /// <exception cref="MachineFaultException">It cannot be staged.</exception>
    public void Accept(OutputFile file) => Stage(
        file.Path,
        published => PublishedFile.Has(published, file.Bytes.Span),
        staged => Write(staged, file.Bytes.Span),
        Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));

    /// <inheritdoc/>
    /// <exception cref="MachineFaultException">It cannot be read or staged, or has changed since it was read.</exception>
    public void Accept(string path, AssetFile asset) => Stage(
        path,
        published => PublishedFile.Has(published, asset.Length, asset.Sha256),
        staged => Copy(asset, staged),
        asset.Sha256);

    /// <inheritdoc/>
    /// <exception cref="MachineFaultException">It cannot be staged.</exception>
    public void Accept(MadeFile file) => Accept(new OutputFile(file.Path, cache is null ? file.Make() : cache.Get(file.Key, file.Make), []));

    /// <summary>
    /// Whether all that is published is just what a manifest with this SHA-256 lists: every file is read, since nothing less tells for sure.
    /// 15,000 files of 450 MB take half a second.
    /// </summary>
    public bool IsPublished(string manifestSha256)
    {
        try
        {
            return PublishedFile.Has(Path.Join(output, BuildManifest.FileName), manifestSha256)
                && Parallel.ForEach(last, (file, loop) =>
                {
                    if (!PublishedFile.Has(Path.Join(output, file.Key), file.Value))
                        loop.Stop();
                }).IsCompleted;
        }
        catch (AggregateException fault) when (fault.InnerExceptions.All(MachineFaultException.Is))
        {
            // What cannot be read is written anew, or told when that fails.
            return false;
        }
    }

    /// <summary>Publishes what was accepted, and removes what the last build published and this one does not.</summary>
    /// <returns>What changed.</returns>
    /// <exception cref="OutputRefusedException">A file that no build wrote stands where one must go; nothing was published.</exception>
    /// <exception cref="MachineFaultException">The machine does not let us; the message says how far it came.</exception>
    public Publication Commit()
    {
        var published = Publish();
        cache?.Prune();
        return published;
    }

    private Publication Publish()
    {
        try
        {
            StageManifest();
            if (collision is not null)
                throw new InvalidOperationException($"two files came for {collision}: an error should have kept this build from being published");
            if (tree.IsWhole && !Path.Exists(output))
            {
                staging.CommitWhole(BeforeStep);
                return new(accepted.Count, 0, 0);
            }

            var removals = last.Keys.Where(path => !accepted.ContainsKey(path)).ToList();
            var moves = accepted.Where(file => file.Value.Staged is not null).ToDictionary(file => file.Key, file => file.Value.Staged!, StringComparer.Ordinal);
            new ForeignFiles(output, last).Refuse(moves.Keys, removals);
            if (moves.Count > 0 || removals.Count > 0)
                staging.Commit(Publisher.Plan(moves, removals), BeforeStep);
            return new(moves.Count, accepted.Count - moves.Count, removals.Count);
        }
        catch (Exception fault) when (MachineFaultException.Is(fault))
        {
            throw MachineFaultException.From(
                fault,
                $"publishing {output}",
                staging.IsHalfWay ? "a part is published; run the command again to finish" : "nothing was published");
        }
    }

    /// <summary>Throws away what is staged; what is published stays as it is. After a commit there is nothing left to throw away.</summary>
    public void Discard() => Dispose();

    /// <summary>Ends the build on this folder; without a commit, as <see cref="Discard"/>.</summary>
    public void Dispose() => staging.Dispose();

    /// <summary>Ends as a crash does: the staging folder stays as it is. For tests.</summary>
    internal void Abandon() => staging.Release();

    private void Stage(string path, Func<string, bool> isPublished, Action<string> write, string hash)
    {
        if (!OutputPath.IsSafe(path))
            throw new ArgumentException($"'{path}' is no path of an output file", nameof(path));
        try
        {
            // A file that the last build did not write may be anyone's: whether it may be replaced is judged at the commit.
            var same = (path == BuildManifest.FileName || last.ContainsKey(path)) && isPublished(Path.Join(output, path));
            var name = same ? null : tree.Place(path);
            if (name is not null)
                write(tree.PathOf(name));
            if (!accepted.TryAdd(path, new(hash, name)))
                collision = path;
        }
        catch (Exception fault) when (MachineFaultException.Is(fault) && tree.IsTaken(path, fault))
        {
            collision = path;
        }
        catch (Exception fault) when (MachineFaultException.Is(fault))
        {
            throw MachineFaultException.From(fault, $"staging {path} beside {output}", "nothing was published");
        }
    }

    private void StageManifest()
    {
        var manifest = BuildManifest.Write(accepted.Select(file => KeyValuePair.Create(file.Key, file.Value.Hash)));
        manifestHash = Convert.ToHexStringLower(SHA256.HashData(manifest));
        Accept(new OutputFile(BuildManifest.FileName, manifest, []));
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
    }

    private static void Copy(AssetFile asset, string path)
    {
        using (var from = asset.Open())
        using (var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            from.CopyTo(to);
        if (!PublishedFile.Has(path, asset.Length, asset.Sha256))
            throw new IOException($"{asset.Path} changed while the site was being built; build again");
    }
}
