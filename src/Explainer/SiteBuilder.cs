using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Checking.Published;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Linking.Checks;
using Explainer.Model.Modeling;
using Explainer.Parsing;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Files;
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
        var compiling = compileLayouts(problems);
        return Prepare(sources, options, problems, began) is { } prepared
            ? await FinishAsync(prepared, compiling, options, sink, problems, began, Pace.Full(cancel))
            : new(problems.Sorted(ImmutableDictionary<string, Severity>.Empty), 0, 0, null);
    }

    /// <summary>
    /// The stages that take all files together: parse → model → link, and the plan of what will be rendered. With a former result, what
    /// is still the same is kept: a file that was parsed, and as long as <see cref="CommonGround"/> is the same, what was made of it.
    /// </summary>
    /// <returns>The site; null where <c>site.yml</c> cannot be read, which is reported.</returns>
    internal static PreparedSite? Prepare(SourceSet sources, BuildOptions options, ProblemList problems, Action<string> began, PreparedSite? former = null)
    {
        problems.AddAll(sources.Problems);

        began("parse");
        if (SiteSettingsReader.Read(sources.Configuration, problems) is not { } settings)
            return null;
        var parsed = SiteParser.Parse(sources, settings.With(options), problems, former?.Parsed);
        var ledger = PublishedLedgerReader.Read(sources.Content, problems, former?.Ledger);

        began("model");
        var ground = CommonGround.Of(parsed, options, former?.Ground);
        var kept = former is not null && ground.IsSameAs(former.Ground) ? former : null;
        var modeled = SiteModeler.Model(ground, options, problems, kept?.Modeled);

        began("link");
        var linker = kept?.Linker ?? new EntryLinker(modeled.Site, ContentChecks.OfTexts);
        var linked = Linker.Link(modeled.Site, linker, problems, kept?.Linked);

        began("plan");
        var assets = former is not null && former.Sources.LayoutAssets == sources.LayoutAssets ? former.Plan.Assets : LayoutAssets.Of(sources.LayoutAssets);
        return new(sources, ledger, modeled, linker, linked, RenderPlan.Of(linked, ledger.Gone, assets, options));
    }

    /// <summary>The stages that go page by page: render → check → write; and at the end what takes the whole site to be judged.</summary>
    internal static async Task<BuildResult> FinishAsync(
        PreparedSite prepared,
        Task<CompiledLayouts?> compiling,
        BuildOptions options,
        IOutputSink sink,
        ProblemList problems,
        Action<string> began,
        Pace pace)
    {
        began("render");
        await prepared.Plan.Pictures.ReadAsync(pace);
        var outputs = prepared.Plan.ToOutputMap();
        var checker = new LinkChecker(
            outputs,
            layouts: prepared.Sources.Layouts,
            yaml: new(() => YamlUrls.Of(prepared.Parsed)),
            external: ExternalLedger.Of(prepared.Linked.Site.Sources.Values, options.External));
        if (await compiling is { } layouts)
        {
            var checkedSink = new CheckedSink(checker, sink);
            await new Renderer(prepared.Plan, layouts, options).RenderAsync(checkedSink.Accept, checkedSink.Accept, checkedSink.Accept, problems, pace);
        }

        began("check");
        ContentChecks.Check(prepared.Linked, problems, pace);
        prepared.Plan.Pictures.Check(problems, pace);
        new PlaceClaims(prepared.Plan).Report(problems);
        var read = checker.Judge(problems);
        new RemovedPlaces(outputs, checker.PartsOf, prepared.Linked.FileAt).Judge(
            prepared.Ledger, AsOfDay.Of(prepared.Parsed, options.Drafts), prepared.Linked.Site.AsOf, problems);
        options.External?.ReportUnused(problems);
        return new(problems.Sorted(prepared.Settings.Rules), read.Pages, read.Links, prepared.Linked.Site.AsOf)
        {
            External = new(checker.External, prepared.Settings.BaseUrl.Value, prepared.Settings.Rules),
        };
    }
}
