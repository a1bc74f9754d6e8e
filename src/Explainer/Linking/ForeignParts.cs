using System.Collections.Immutable;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>
/// Which parts of a text are not in our own words: block quotations, links out of the site (their words are mostly titles), and whatever
/// is no run of words. Found out when first asked for.
/// </summary>
/// <param name="parts">The text, its links resolved.</param>
internal sealed class ForeignParts(ImmutableArray<BodyPart> parts)
{
    private bool[]? foreign;

    /// <summary>Whether a part is not in our own words.</summary>
    public bool Has(int part) => (foreign ??= Find())[part];

    private bool[] Find()
    {
        var found = new bool[parts.Length];
        var (quotes, inLink) = (0, false);
        for (var i = 0; i < parts.Length; i++)
        {
            switch (parts[i])
            {
                case Markup markup:
                    quotes += markup.Html.Contains("<blockquote", StringComparison.Ordinal) ? 1 : markup.Html.Contains("</blockquote", StringComparison.Ordinal) ? -1 : 0;
                    found[i] = true;
                    break;
                case LinkStart:
                    inLink = true;
                    break;
                case LinkEnd:
                    inLink = false;
                    break;
                default:
                    found[i] = quotes > 0 || inLink;
                    break;
            }
        }

        return found;
    }
}
