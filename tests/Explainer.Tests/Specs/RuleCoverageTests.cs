using System.Collections.Frozen;
using Explainer.Diagnostics;
using Explainer.Tests.External;
using Explainer.Tests.Rendering.Pictures;

namespace Explainer.Tests.Specs;

/// <summary>No rule without proof that it is reported: a case of a spec, or for what the network or the machine says, a test.</summary>
public sealed class RuleCoverageTests
{
    private static readonly FrozenDictionary<string, string> Elsewhere = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["link/external-broken"] = nameof(StatusTests.What_is_missing_is_an_error_only_when_it_still_is_a_day_later),
        ["link/external-gone"] = nameof(StatusTests.What_is_missing_is_an_error_only_when_it_still_is_a_day_later),
        ["link/external-uncertain"] = nameof(StatusTests.Other_refusals_and_faults_are_uncertain_and_stay_so_however_often),
        ["link/external-moved"] = nameof(RedirectTests.What_has_moved_for_good_is_told_with_the_new_address),
        ["link/external-fragment"] = nameof(FragmentTests.A_part_that_is_not_there_is_told_with_those_near_to_it_and_the_page_is_asked_once),
        ["output/images-not-made"] = nameof(PictureMakerTests.Where_the_library_does_not_run_pictures_stay_as_they_are_and_that_is_said),
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
