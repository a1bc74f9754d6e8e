namespace Explainer.Rendering.Search;

/// <summary>Numbers the terms of an index. A word is folded and stemmed once, however often it stands in the texts.</summary>
/// <param name="english">Whether the texts are English, and so stemmed and without stop words.</param>
internal sealed class TermTable(bool english)
{
    private readonly Dictionary<string, int[]> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The terms by number.</summary>
    public List<string> Terms { get; } = [];

    /// <summary>The numbers of the terms that a word stands for: mostly one, none for a stop word.</summary>
    public int[] Of(ReadOnlySpan<char> word, bool ascii)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var known))
            return known;
        var text = word.ToString();
        return words[text] = [.. SearchWords.Fold(text, ascii).Where(f => !english || !StopWords.Contains(f)).Select(f => Number(Stem(f)))];
    }

    private string Stem(string folded) => english && folded.All(char.IsAsciiLetterLower) ? EnglishStemmer.Stem(folded) : folded;

    private int Number(string term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            numbers[term] = number = Terms.Count;
            Terms.Add(term);
        }

        return number;
    }
}
