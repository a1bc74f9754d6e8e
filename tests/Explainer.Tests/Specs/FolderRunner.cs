using System.Collections.Immutable;
using System.Globalization;
using Explainer.Checking.Folders;
using Explainer.Diagnostics;

namespace Explainer.Tests.Specs;

/// <summary>Has the folder of a case checked as <c>check --site</c> does.</summary>
internal static class FolderRunner
{
    /// <summary>The problems: found twice, under two cultures, and both times the same.</summary>
    public static ImmutableArray<Problem> Run(Spec spec)
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["site"]);
        using var locks = SpecContent.Write(spec.Site, folder, "site/");
        var problems = Check(folder["site"], spec.Check);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(problems.Select(ProblemLine.Of), Check(folder["site"], spec.Check).Select(ProblemLine.Of));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        return problems;
    }

    private static ImmutableArray<Problem> Check(string folder, FolderOptions options)
    {
        var found = new ProblemList();
        FolderChecker.Check(folder, options.BaseUrl, new(options.Ignores), withExternal: false, found, TestContext.Current.CancellationToken);
        var problems = found.Sorted(options.Rules);
        return options.Baseline is { } baseline ? Baseline.Parse("known.json", baseline).Apply(problems) : problems;
    }
}
