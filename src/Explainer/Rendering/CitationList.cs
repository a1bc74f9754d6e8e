using System.Collections.Immutable;
using System.Globalization;

namespace Explainer.Rendering;

/// <summary>The sources that a page cites, numbered in the order of their first use, with every use.</summary>
internal sealed class CitationList
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Id, int Uses)> sources = [];

    /// <summary>The ids of the sources with how often each is cited, by number.</summary>
    public ImmutableArray<(string Id, int Uses)> Sources => [.. sources];

    /// <summary>Counts a use of a source.</summary>
    /// <returns>The source's number on the page, and which use this is, both from 1.</returns>
    public (int Number, int Use) Cite(string id)
    {
        if (!numbers.TryGetValue(id, out var number))
        {
            sources.Add((id, 0));
            numbers[id] = number = sources.Count;
        }

        var use = sources[number - 1].Uses + 1;
        sources[number - 1] = (id, use);
        return (number, use);
    }

    /// <summary>The id of a source's entry at the end of the page.</summary>
    public static string EntryId(int number) => string.Create(CultureInfo.InvariantCulture, $"s-{number}");

    /// <summary>The id of a mark in the text.</summary>
    public static string MarkId(int number, int use) => string.Create(CultureInfo.InvariantCulture, $"r-{number}-{use}");
}
