using System.Collections.Frozen;

namespace Explainer.Rendering.Search;

/// <summary>English words that say nothing about a page. search.js reads them, and by them that it is to stem, in the index.</summary>
internal static class StopWords
{
    /// <summary>The words, with a blank between two.</summary>
    public const string List =
        "a about after all also an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its may more no not of on or our she so such than that the their them then there these they this to was we were what when where which who will with would you your";

    private static readonly FrozenSet<string> Words = List.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
