using BenchmarkDotNet.Running;
using Explainer.Benchmarks;

return args switch
{
    ["corpus", var form, var articles, var folder] when Corpus.Forms.Contains(form) && int.TryParse(articles, out var count) => Corpus.Write(form, count, folder),
    ["side-by-side", var articles, .. var rest] when int.TryParse(articles, out var count) && rest.Length < 2 => SideBySide.Run(count, rest.FirstOrDefault()),
    ["stages", .. var rest] => BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run([.. rest, "--filter", "*"]).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0,
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        corpus FORM ARTICLES FOLDER     writes a site of words; FORM is explainer or hugo
        side-by-side ARTICLES [HUGO]    builds the same words with Explainer and, where its program is named, with Hugo, in turns
        stages                          times each stage by itself
        """);
    return 2;
}
