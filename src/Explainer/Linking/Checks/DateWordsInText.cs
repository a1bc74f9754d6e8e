using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking.Checks;

/// <summary>Finds words under <c>dates</c> that the article does not have.</summary>
internal static class DateWordsInText
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite _, Entry entry, ProblemList problems)
    {
        if (entry is not Article { Dates.IsEmpty: false } article)
            return;
        var texts = article.Body.Sections.SelectMany(s => BlockText.Split(s.Parts)).Select(b => FoldedText.Of(b.Text).Text).ToList();
        foreach (var words in article.Dates.Select(d => d.Text))
        {
            var wanted = FoldedText.Of(words.Value.Trim()).Text;
            if (!texts.Exists(t => Find(t, wanted, StringComparison.Ordinal) >= 0))
                problems.Add(Rules.Content.DateWordsNotFound, words.At, $"the article does not have the words “{words.Value}”", Hint(texts, wanted), words.Value);
        }
    }

    /// <summary>Where words stand whole in a folded text; -1 where they do not.</summary>
    public static int Find(string text, string words, StringComparison comparison, int from = 0)
    {
        for (var at = text.IndexOf(words, from, comparison); at >= 0; at = text.IndexOf(words, at + 1, comparison))
        {
            var end = at + words.Length;
            if ((at == 0 || !Words.IsWord(text, at - 1)) && (end == text.Length || !Words.IsWord(text, end)))
                return at;
        }

        return -1;
    }

    private static string Hint(List<string> texts, string wanted)
    {
        foreach (var text in texts)
        {
            if (Find(text, wanted, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                return $"did you mean “{text.Substring(at, wanted.Length)}”?";
        }

        return "copy the words from the text as they stand there";
    }
}
