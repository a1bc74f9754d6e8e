using System.Collections.Immutable;
using Explainer.Checking.Published;
using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Schema;

/// <summary>Reads <c>content/.published.yml</c>.</summary>
internal static class PublishedLedgerReader
{
    // A page takes a line: some hundred thousand pages fit.
    private const int MaximumLength = 32 << 20;

    /// <summary>The ledger among the files of a site; one without places where there is none. All that is wrong is reported, and left out.</summary>
    /// <param name="content">The files.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="former">The ledger as it was read before: kept while its file is the same.</param>
    public static PublishedLedger Read(ImmutableArray<SourceFile> content, ProblemList problems, PublishedLedger? former = null)
    {
        if (content.FirstOrDefault(file => file.Path == PublishedLedger.Path) is not { } file)
            return PublishedLedger.None;
        var ledger = former?.File == file ? former : Read(file);
        problems.AddAll(ledger.Problems);
        return ledger;
    }

    private static PublishedLedger Read(SourceFile file)
    {
        var problems = new ProblemList();
        var root = DocumentReader.Read(file, 0, file.Text.Length, SchemaRules.Content, problems, out _, MaximumLength);
        if (root is null || new SchemaChecker(SchemaRules.Content, problems).Check(LedgerSchema.Ledger, root, null) is not YamlMap map)
            return PublishedLedger.None with { File = file, Problems = problems.All };
        return new(
            file,
            [.. map.Pairs("published").Select(pair => new PublishedPlace(pair.Key.Located(), [.. ((YamlList)pair.Value).Items.Cast<YamlScalar>().Select(part => part.Located())]))],
            [.. map.Pairs("gone").Select(pair => new GonePlace(pair.Key.Located(), ((YamlMap)pair.Value).Text("date")!, ((YamlMap)pair.Value).Text("reason")!))])
        {
            Problems = problems.All,
        };
    }
}
