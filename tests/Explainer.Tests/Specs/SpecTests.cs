using System.Collections.Immutable;

namespace Explainer.Tests.Specs;

/// <summary>Most of what Explainer does is told by the data files in this folder; each of their cases is a test.</summary>
public sealed class SpecTests
{
    private static readonly ImmutableDictionary<(string File, int Number), Spec> Specs =
        SpecFile.ReadAll().ToImmutableDictionary(spec => (spec.File, spec.Number));

    public static IEnumerable<TheoryDataRow<string, int>> Cases => Specs.Values
        .OrderBy(spec => spec.File, StringComparer.Ordinal)
        .ThenBy(spec => spec.Number)
        .Select(spec => new TheoryDataRow<string, int>(spec.File, spec.Number) { TestDisplayName = $"{spec.File}: {spec.Name}" });

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Spec(string file, int number) => SpecRunner.RunAsync(Specs[(file, number)]);
}
