using System.Globalization;

namespace Explainer.Parsing.Bodies;

/// <summary>Gives out ids so that none stands twice on a page.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Slug, int First), int> last = [];

    /// <summary>The id of a section or note: the slug, then <c>-2</c>, <c>-3</c>.</summary>
    public string TakeForLabel(string slug) => Take(slug, 2);

    /// <summary>The id of a heading: the slug, then <c>-1</c>, <c>-2</c>, as GitHub counts.</summary>
    public string TakeForHeading(string slug) => Take(slug, 1);

    private string Take(string slug, int first)
    {
        if (taken.Add(slug))
            return slug;
        var number = last.GetValueOrDefault((slug, first), first - 1);
        string id;
        do
        {
            id = $"{slug}-{(++number).ToString(CultureInfo.InvariantCulture)}";
        }
        while (!taken.Add(id));
        last[(slug, first)] = number;
        return id;
    }
}
