using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>Finds words that hold on the day of writing only ("recently", "last month"), outside quotations, unless the article gives their date.</summary>
internal static class RelativeWords
{
    private static readonly string[] Alone =
        ["recently", "currently", "nowadays", "yesterday", "tomorrow", "today", "lately", "these days", "at present", "at the moment", "as of now", "as of today", "until now", "in recent days", "in recent weeks", "in recent months", "in recent years"];

    private static readonly string[] Pointers = ["this", "last", "next", "past"];

    private static readonly string[] Spans =
        [
            "week", "weekend", "month", "year", "spring", "summer", "autumn", "fall", "winter",
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ];

    private static readonly NameIndex Relative = Index();

    /// <summary>Prepares for a site.</summary>
    public static TextCheck Prepare(Site _) => Check;

    // Pages are about the site itself, and speak of the day on which they are read.
    private static void Check(EntryText text, ProblemList problems)
    {
        if (text.Entry is Page)
            return;
        var hits = new List<NameHit>();
        foreach (var block in text.Blocks)
        {
            var words = block.Folded.Text;
            foreach (var (at, first) in block.Words)
            {
                hits.Clear();
                Relative.Find(words, at, first, lowerFirst: char.IsUpper(words[at]), hits);
                if (hits.Count == 0)
                    continue;
                var length = hits[^1].End - at;
                // "The last week of January" has a date.
                if (string.CompareOrdinal(words, at + length, " of ", 0, 4) == 0 || !block.IsOwn(at, length) || IsDated(text.Entry, words, at, length) || block.SpanOf(at, length) is not { } span)
                    continue;
                var written = block.Written(at, length);
                problems.Add(Rules.Content.RelativeWords, span, $"“{written}” says nothing to who reads it later", text.Entry is Article ? $"write the date, or add it under dates: {{ {written}: ... }}" : "write the date", written);
            }
        }
    }

    private static bool IsDated(Entry entry, string text, int start, int length)
    {
        if (entry is not Article article)
            return false;
        foreach (var words in article.Dates.Select(d => FoldedText.Of(d.Text.Value.Trim()).Text))
        {
            for (var at = DateWordsInText.Find(text, words, StringComparison.Ordinal); at >= 0; at = DateWordsInText.Find(text, words, StringComparison.Ordinal, at + 1))
            {
                if (at <= start && at + words.Length >= start + length)
                    return true;
            }
        }

        return false;
    }

    private static NameIndex Index()
    {
        var index = new NameIndex();
        var anybody = new NameOwner(new(default, ""), NameStrength.Full);
        foreach (var words in Alone.Concat(Pointers.SelectMany(p => Spans.Select(s => $"{p} {s}"))))
            index.Add(words, anybody);
        return index;
    }
}
