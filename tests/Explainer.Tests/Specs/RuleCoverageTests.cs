using System.Collections.Frozen;
using Explainer.Diagnostics;
using Explainer.Tests.Cli;
using Explainer.Tests.Reading;

namespace Explainer.Tests.Specs;

/// <summary>No rule without proof that it is reported: a spec, or for what the read stage says of a disk, a test on a disk.</summary>
public sealed class RuleCoverageTests
{
    // A case of a spec is a set of files in memory: what goes wrong while reading a disk, or with the arguments of check --site, cannot stand there.
    private static readonly FrozenDictionary<string, string> Elsewhere = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["content/not-utf8"] = nameof(SourceReaderTests.A_byte_that_is_not_utf8_is_named_where_it_stands_and_the_file_left_out),
        ["content/outside-root"] = nameof(SourceReaderTests.A_link_that_leaves_the_site_is_refused),
        ["content/bad-symlink"] = nameof(SourceReaderTests.Links_in_a_circle_end),
        ["content/missing-folder"] = nameof(SourceReaderTests.A_site_without_content_is_read_with_a_warning),
        ["content/unreadable"] = nameof(SourceReaderTests.A_file_that_the_machine_keeps_to_itself_is_told),
        ["link/unused-ignore"] = nameof(FolderCheckTests.What_is_ignored_is_counted_and_an_ignore_of_no_use_is_told),
        ["link/stale-baseline"] = nameof(FolderCheckTests.A_baseline_leaves_known_problems_out_and_tells_what_is_mended),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [Fact]
    public void Every_rule_is_expected_by_a_spec()
    {
        var shown = SpecFile.ReadAll().SelectMany(spec => spec.Problems).Select(RuleOf).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join(' ', Rules.All.Keys.Where(rule => !shown.Contains(rule) && !Elsewhere.ContainsKey(rule))));
        Assert.Equal("", string.Join(' ', shown.Where(rule => !Rules.All.ContainsKey(rule))));
    }

    // path(line,column): severity rule: message
    private static string RuleOf(string problem)
    {
        var parts = problem.Split(": ");
        return parts.Length < 3 ? problem : parts[1][(parts[1].IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }
}
