using System.Diagnostics;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Layouts;
using Explainer.Writing;

namespace Explainer.Benchmarks;

/// <summary>
/// What of a build linking and checking take, in processor time of this process: linking is a stage of its own, of which the checks of
/// words are a part; checking is what a build takes longer than one whose pages nobody reads.
/// </summary>
/// <param name="Linking">The share of the link stage.</param>
/// <param name="Checking">The share of all that reads finished pages and judges them.</param>
internal sealed record Shares(double Linking, double Checking)
{
    /// <summary>Measures them.</summary>
    /// <param name="site">A site.</param>
    /// <param name="rounds">How often, after a first round that warms up.</param>
    public static async Task<Shares> OfAsync(string site, int rounds)
    {
        var layouts = LayoutCompiler.Compile(SourceReader.Read(site).Layouts, new DiskCache(site), new())!;
        var taken = new List<Shares>();
        for (var round = 0; round <= rounds; round++)
            taken.Add(await OnceAsync(site, layouts));
        return new(Rounds.Median(taken.Skip(1).Select(s => s.Linking)), Rounds.Median(taken.Skip(1).Select(s => s.Checking)));
    }

    private static async Task<Shares> OnceAsync(string site, CompiledLayouts layouts)
    {
        Tool.Remove(Path.Join(site, "_site"));
        var began = new SortedDictionary<string, TimeSpan>(StringComparer.Ordinal);
        var start = Now();
        var sources = SourceReader.Read(site);
        var problems = new ProblemList();
        var prepared = SiteBuilder.Prepare(sources, new(), problems, stage => began[stage] = Now())!;
        var planned = Now();
        using (var output = StagedOutput.Open(site, Path.Join(site, "_site")))
        {
            await SiteBuilder.FinishAsync(prepared, Task.FromResult<CompiledLayouts?>(layouts), new(), output, problems, _ => { }, Pace.Full(default));
            output.Commit();
        }

        var done = Now();
        Tool.Remove(Path.Join(site, "_site"));
        var again = Now();
        using (var output = StagedOutput.Open(site, Path.Join(site, "_site")))
        {
            await new Renderer(prepared.Plan, layouts, new()).RenderAsync(output.Accept, output.Accept, output.Accept, problems, Pace.Full(default));
            output.Commit();
        }

        var unread = Now() - again;
        return new((began["plan"] - began["link"]) / (done - start), (done - planned - unread) / (done - start));
    }

    private static TimeSpan Now()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
