using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Checking;
using Explainer.Checking.Facts;

namespace Explainer.External;

/// <summary>
/// Judges the parts of pages of other hosts. Much of what stands behind <c>#</c> names no id of the page as it is sent: lines of code,
/// routes of scripts, times of videos, pages of documents, words of the text, comments that a script loads. Those are no faults.
/// </summary>
internal static partial class PageParts
{
    /// <summary>Whether a fragment names a part of a page that the page as it is sent must have.</summary>
    public static bool IsJudged(string? fragment)
    {
        if (fragment is null)
            return false;
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var id = PercentEncoding.Decode(directive < 0 ? fragment : fragment[..directive]);
        return id.Length > 0 && id[0] is not ('/' or '!' or '?') && !id.Contains('=', StringComparison.Ordinal)
            && !id.Equals("top", StringComparison.OrdinalIgnoreCase) && !MadeByScripts().IsMatch(id);
    }

    /// <summary>Sorts the parts that are asked for by whether they are there.</summary>
    public static Answer Judge(Answer answer, Reply reply, ImmutableArray<string> parts)
    {
        // A page without one id is filled in by a script; of one that was not read to its end only what was found is known.
        if (reply.Parts is not { Targets.Count: > 0 } page)
            return answer with { PartsFound = parts };
        var lookup = parts.ToLookup(part => Has(page, part) || !reply.IsWhole);
        var suggester = new PartSuggester();
        return answer with
        {
            PartsFound = [.. lookup[true]],
            PartsMissing = lookup[false].ToImmutableSortedDictionary(
                part => part, part => suggester.Near(PercentEncoding.Decode(part), page.Targets, most: 3), StringComparer.Ordinal),
        };
    }

    // Hosts of code put this before the ids of what users wrote, and their script leads to it without.
    private static bool Has(PageIds page, string part) => page.Has(part) || page.Has("user-content-" + part);

    [GeneratedRegex(@"^(L\d+(C\d+)?(-L?\d+(C\d+)?)?|lines?-\d+.*|cl-\d+|(issue)?comment-?\d+.*|issuecomment-new|discussion_?r?\d*|pullrequestreview-\d+|commitcomment-\d+|discussioncomment-\d+|event-\d+|diff-.+|note_\d+|ref-.+-\d+|p\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex MadeByScripts();
}
