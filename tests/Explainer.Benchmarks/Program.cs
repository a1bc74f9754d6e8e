using BenchmarkDotNet.Running;
using Explainer.Benchmarks;

return args switch
{
    ["corpus", var form, var articles, var folder] when Corpus.Forms.Contains(form) && int.TryParse(articles, out var count) => Corpus.Write(form, count, folder),
    ["table", .. var rest] when rest.All(word => word == "--small" || File.Exists(word)) =>
        Print(new SpeedTable(rest.Contains("--small") ? 10 : 1, rest.FirstOrDefault(File.Exists)).Rows),
    ["huge", .. var rest] when rest is [] or ["--small"] => Print(new SpeedTable(rest is [] ? 1 : 10, null).Huge),
    ["guard"] => await Guard.RunAsync(),
    ["side-by-side", var articles, .. var rest] when int.TryParse(articles, out var count) && rest.Length < 2 => SideBySide.Run(count, rest.FirstOrDefault()),
    ["own-site"] => Print(SpeedTable.OwnSite),
    ["shares", var articles] when int.TryParse(articles, out var count) => Print(workshop => SpeedTable.SharesOf(workshop, count)),
    ["preview", var articles] when int.TryParse(articles, out var count) => Print(workshop => SpeedTable.Preview(workshop, count)),
    ["stages", .. var rest] => BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run([.. rest, "--filter", "*"]).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0,
    _ => Usage(),
};

static int Print(Func<Workshop, IEnumerable<Row>> rows)
{
    using var workshop = new Workshop();
    Row.Print(rows(workshop));
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        table [--small] [HUGO]          prints the table of speed; --small for a tenth of all sizes
        huge [--small]                  builds 100,000 articles beside 10,000; --small for a tenth of both
        guard                           holds a small site to ratios with wide margins, as every commit is
        side-by-side ARTICLES [HUGO]    builds the same words with Explainer and, where its program is named, with Hugo, in turns
        own-site                        builds this repository's own site, with layouts at hand and without
        shares ARTICLES                 tells what of a build linking and checking take
        preview ARTICLES                tells how quick the preview is in a browser
        stages                          times each stage by itself
        corpus FORM ARTICLES FOLDER     writes a site of words; FORM is explainer or hugo
        """);
    return 2;
}
