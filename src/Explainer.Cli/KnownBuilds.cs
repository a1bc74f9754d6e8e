using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary>Knows what came of the last build of a folder, so that one that would change nothing need not be done.</summary>
/// <param name="settings">What the user asked for.</param>
/// <param name="pipeline">What builds.</param>
/// <param name="folder">The output folder.</param>
/// <param name="sources">The sources.</param>
internal sealed class KnownBuilds(CommandSettings settings, SitePipeline pipeline, string folder, SourceSet sources)
{
    // A stranger's site may bring a cache along that says that all is well: it is not asked.
    private readonly DiskCache? cache = pipeline.IsRepeatable && !settings.BuiltInLayouts && settings.External is null ? new(settings.Source, "builds", ".json") : null;
    private readonly string key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))));
    private readonly string inputs = pipeline.IsRepeatable ? BuildInputs.HashOf(sources, settings.Options) : "";

    /// <summary>What a build of the same inputs told, if all that it made is still published; else null.</summary>
    public BuildReport? Find(StagedOutput output)
    {
        var clock = Stopwatch.StartNew();
        return BuildStamp.Unpack(cache?.Load(key), inputs, sources) is { } stamp && output.IsPublished(stamp.Manifest)
            ? stamp.Report with { Timings = stamp.Report.Timings.Add("compare", clock.Elapsed.TotalMilliseconds) }
            : null;
    }

    /// <summary>Keeps what came of a build that was published.</summary>
    public void Keep(BuildReport report, StagedOutput output)
    {
        if (cache is not null && new BuildStamp(inputs, output.ManifestSha256, report).Pack(sources) is { } packed)
            cache.Save(key, packed);
    }
}
