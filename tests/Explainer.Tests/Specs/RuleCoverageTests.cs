using System.Collections.Frozen;
using Explainer.Diagnostics;
using Explainer.Tests.Checking;
using Explainer.Tests.Cli;
using Explainer.Tests.External;
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

        // What the network says.
        ["link/external-broken"] = nameof(StatusTests.What_is_missing_is_an_error_only_when_it_still_is_a_day_later),
        ["link/external-gone"] = nameof(StatusTests.What_is_missing_is_an_error_only_when_it_still_is_a_day_later),
        ["link/external-uncertain"] = nameof(StatusTests.Other_refusals_and_faults_are_uncertain_and_stay_so_however_often),
        ["link/external-moved"] = nameof(RedirectTests.What_has_moved_for_good_is_told_with_the_new_address),
        ["link/external-fragment"] = nameof(FragmentTests.A_part_that_is_not_there_is_told_with_those_near_to_it_and_the_page_is_asked_once),

        // Faults that mostly a layout or another tool makes: each is a case of this theory, which a test of its own proves.
        ["link/broken-cite"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/broken-usemap"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/broken-json-ld-url"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/broken-svg-ref"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/fragment-encoding-mismatch"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/fragment-not-checkable"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/fragment-in-template"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/hash-only-href"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/double-slash-in-path"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/mixed-content"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["output/srcset-syntax"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["output/preload-unused"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["output/link-text-url-mismatch"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["output/target-blank-opener"] = nameof(LinkCheckerFaults.Fault_is_reported_alone),
        ["link/broken-search-index-url"] = nameof(WholeSiteTests.The_search_index_names_pages_that_are_there),
        ["link/text-fragment-not-found"] = nameof(WholeSiteTests.Words_that_a_link_leads_to_are_on_the_page),
        ["link/missing-href"] = nameof(WholeSiteTests.What_is_off_is_found_when_it_is_asked_for),
        ["output/sri-missing"] = nameof(WholeSiteTests.What_is_off_is_found_when_it_is_asked_for),
        ["output/vague-link-text"] = nameof(WholeSiteTests.What_is_off_is_found_when_it_is_asked_for),
        ["link/unicode-normalization-mismatch"] = nameof(LinkCheckerTests.Two_forms_of_the_same_letters_are_told_apart_and_named),
        ["link/extension-policy"] = nameof(WholeSiteTests.A_link_of_a_writer_to_the_site_by_its_address_and_index_html_spelled_out_are_told_where_they_stand),
        ["link/own-origin-absolute-link"] = nameof(WholeSiteTests.A_link_of_a_writer_to_the_site_by_its_address_and_index_html_spelled_out_are_told_where_they_stand),
        ["link/redirect-shadows-page"] = nameof(WholeSiteTests.A_redirect_from_a_page_of_its_own_is_told_and_the_page_of_an_alias_is_none),
        ["link/hreflang-not-reciprocal"] = nameof(WholeSiteTests.Translations_name_each_other_and_themselves),
        ["link/unused-redirect"] = nameof(LinkCheckerTests.Redirects_are_followed_to_their_end),
        ["output/unportable-output-name"] = nameof(WholeSiteTests.Names_that_some_disks_cannot_hold_are_told),
        ["output/unreachable-page"] = nameof(WholeSiteTests.A_page_that_nobody_links_to_and_an_island_of_pages_are_told_apart),
        ["output/sri-mismatch"] = nameof(WholeSiteTests.The_hash_of_a_script_is_that_of_its_bytes),
        ["output/unused-asset"] = nameof(WholeSiteTests.Files_are_looked_at),
        ["output/duplicate-asset"] = nameof(WholeSiteTests.Files_are_looked_at),
        ["output/empty-target"] = nameof(WholeSiteTests.Files_are_looked_at),
        ["output/content-type-mismatch"] = nameof(WholeSiteTests.Files_are_looked_at),
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
