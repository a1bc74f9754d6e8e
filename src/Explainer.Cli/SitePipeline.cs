using System.Collections.Immutable;
using System.Diagnostics;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.External;
using Explainer.Parsing.Schema;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Layouts;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary>What the command calls between reading and writing.</summary>
/// <param name="OutputOf">The <c>output</c> of <c>site.yml</c>, relative to the source folder.</param>
/// <param name="BuildAsync">Builds a site into a sink and says what came out; the report's outcome is the command's to decide. The links to other hosts come with it where they are wanted.</param>
internal sealed record SitePipeline(
    Func<SourceSet, string> OutputOf,
    Func<SourceSet, CommandSettings, IOutputSink, CancellationToken, Task<(BuildReport Report, ExternalUses External)>> BuildAsync)
{
    /// <summary>Whom <c>--external</c> asks.</summary>
    public Network Network { get; init; } = Network.Public;

    /// <summary>Whether the same inputs always come to the same, so that a build that changes nothing need not be done again.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The pipeline of <see cref="SiteBuilder"/>, with compiled layouts kept on disk.</summary>
    public static SitePipeline Standard { get; } = new(ReadOutput, RunAsync) { IsRepeatable = true };

    /// <summary>Compiled layouts: those that came with the command, and those that were kept of a site.</summary>
    public static ICompiledLayoutStore CompiledLayouts(string source, bool builtInOnly) =>
        // A stranger's pull request may bring a cache along: its code must not run.
        new ShippedLayouts(Path.Join(AppContext.BaseDirectory, "layouts"), builtInOnly ? null : new DiskCache(source));

    // What is wrong with site.yml is reported by the build.
    private static string ReadOutput(SourceSet sources) =>
        SiteSettingsReader.Read(sources.Configuration, new())?.Output ?? "_site";

    private static async Task<(BuildReport Report, ExternalUses External)> RunAsync(SourceSet sources, CommandSettings settings, IOutputSink sink, CancellationToken cancel)
    {
        var store = CompiledLayouts(settings.Source, settings.BuiltInLayouts);
        var timings = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        string? stage = null;
        void Began(string? next)
        {
            if (stage is not null)
                timings[stage] = clock.Elapsed.TotalMilliseconds;
            stage = next;
            clock.Restart();
        }

        var result = await SiteBuilder.BuildAsync(
            sources,
            problems => Task.Run(() => LayoutCompiler.Compile(sources.Layouts, store, problems), cancel),
            settings.Options,
            sink,
            Began,
            cancel);
        Began(null);
        return (new(result.Problems, result.Pages, result.Links, timings.ToImmutable(), BuildOutcome.Checked), result.External);
    }
}
