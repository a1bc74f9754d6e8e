using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering;

namespace Explainer.Cli;

/// <summary>What the command calls between reading and writing.</summary>
/// <param name="OutputOf">The <c>output</c> of <c>site.yml</c>, relative to the source folder.</param>
/// <param name="BuildAsync">Builds a site into a sink and says what came out; the report's outcome is the command's to decide.</param>
internal sealed record SitePipeline(
    Func<SourceSet, string> OutputOf,
    Func<SourceSet, CommandSettings, IOutputSink, CancellationToken, Task<BuildReport>> BuildAsync);
