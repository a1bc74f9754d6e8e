using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>Finds what stands in links that are written as HTML, where a site allows that: a link in a link is forbidden.</summary>
internal static class RawAnchors
{
    /// <summary>The indexes of the runs inside such links.</summary>
    public static IReadOnlySet<int> In(ImmutableArray<BodyPart> parts)
    {
        HashSet<int>? found = null;
        var inside = false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is Markup { MayHaveAnchor: true } markup)
            {
                // The last such tag in it counts.
                var opens = markup.Html.LastIndexOf("<a", StringComparison.OrdinalIgnoreCase);
                opens = opens >= 0 && opens + 2 < markup.Html.Length && !char.IsAsciiLetterOrDigit(markup.Html[opens + 2]) ? opens : -1;
                var closes = markup.Html.LastIndexOf("</a", StringComparison.OrdinalIgnoreCase);
                inside = opens > closes || (inside && closes < 0);
            }
            else if (inside && parts[i] is not Markup)
            {
                (found ??= []).Add(i);
            }
        }

        return found ?? (IReadOnlySet<int>)FrozenSet<int>.Empty;
    }
}
