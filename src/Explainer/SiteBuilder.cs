using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Linking.Checks;
using Explainer.Model.Modeling;
using Explainer.Parsing;
using Explainer.Parsing.Schema;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Layouts;

namespace Explainer;

/// <summary>
/// The whole pipeline: read → parse → model → link → render → check → write. Reading is done when this begins, writing is what the sink
/// does; between them there is no disk, no clock and no network, and the same sources give the same bytes.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Builds a site.</summary>
    /// <param name="sources">All that goes into it.</param>
    /// <param name="compileLayouts">Compiles its layouts, or has them at hand; null comes with problems.</param>
    /// <param name="options">What else was asked for.</param>
    /// <param name="sink">Takes each file of the site as it is made.</param>
    /// <param name="began">Told the name of each stage as it begins.</param>
    /// <param name="cancel">Stops the build.</param>
    public static async Task<BuildResult> BuildAsync(
        SourceSet sources,
        Func<ProblemList, Task<CompiledLayouts?>> compileLayouts,
        BuildOptions options,
        IOutputSink sink,
        Action<string> began,
        CancellationToken cancel)
    {
        var problems = new ProblemList();
        problems.AddAll(sources.Problems);
        var compiling = compileLayouts(problems);

        began("parse");
        if (SiteSettingsReader.Read(sources.Configuration, problems) is not { } settings)
            return new(problems.Sorted(ImmutableDictionary<string, Severity>.Empty), 0, 0, null);
        var parsed = SiteParser.Parse(sources, settings.With(options), problems);

        began("model");
        var site = SiteModeler.Model(parsed, options, problems);

        began("link");
        var linked = Linker.Link(site, problems);
        ContentChecks.Check(linked, problems);

        began("render");
        var plan = RenderPlan.Of(linked, sources.LayoutAssets, problems);
        var checker = new LinkChecker(plan.ToOutputMap(), layouts: sources.Layouts);
        if (await compiling is { } layouts)
        {
            var checkedSink = new CheckedSink(checker, sink);
            await new Renderer(plan, layouts, options).RenderAsync(checkedSink.Accept, checkedSink.Accept, problems, cancel);
        }

        began("check");
        var read = checker.Judge(problems);
        return new(problems.Sorted(settings.Rules), read.Pages, read.Links, site.AsOf);
    }
}
