using System.Collections.Immutable;
using System.Text;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Rendering.Search;

/// <summary>
/// Says for each term which pages it stands in, and how much it says about each: BM25 over the names, the summary and the text of a
/// page, added up with weights. The rarity of a term is no part of it, for that is seen from the number of its pages. Lengths are set
/// against fixed ones, not against the site's averages: so an edit to one page changes the shards of its own words only.
/// </summary>
internal sealed class SearchIndex
{
    private const double K = 1.2;
    private const double LengthOfText = 0.75;
    private const double LengthOfName = 1;
    private const int UsualText = 400;
    private const int UsualSummary = 20;
    private const int UsualName = 2;
    private const int MostOfPrefix = 24;
    private const double LevelsPerPoint = 3;

    private readonly TermTable terms;
    private readonly List<(int Term, int Page, byte Level)> postings = [];
    private readonly Dictionary<string, List<(int Page, byte Level)>> prefixes = new(StringComparer.Ordinal);

    private readonly char[] buffer = new char[SearchWords.Longest];

    // Of the page at hand, by term.
    private readonly List<int> touched = [];
    private Counts[] counts = new Counts[4096];

    private SearchIndex(bool english) => terms = new(english);

    /// <summary>Indexes a site.</summary>
    /// <returns>Each term with its pages, as text, in ordinal order.</returns>
    public static ImmutableArray<string> Of(LinkedSite linked, ImmutableArray<SearchDocument> documents)
    {
        var index = new SearchIndex(IsEnglish(linked.Site.Settings));
        for (var page = 0; page < documents.Length; page++)
            index.Add(page, documents[page], linked.Bodies[documents[page].Entry.Key]);
        return index.Write();
    }

    /// <summary>Whether the texts of a site are stemmed as English.</summary>
    public static bool IsEnglish(SiteSettings settings) => settings.Language.Split('-')[0] is "en";

    private void Add(int page, SearchDocument document, Body body)
    {
        // A headline may name anybody; what bears a name is meant by it.
        var weight = document.Entry is Article or Event or Page ? 3.5 : 7;
        foreach (var name in document.Names)
            AddName(page, name, weight);
        var summary = Count(document.Entry.SummaryText, summary: true);
        var text = 0;
        foreach (var section in body.Sections)
        {
            if (section.Label is { } label)
                text += Count(label.Value, summary: false);
            foreach (var part in section.Parts)
            {
                if (part is TextRun || part is Markup markup && HasText(markup.Html))
                    text += Count(PlainText.WordsOf(part, null), summary: false);
            }
        }

        foreach (var term in touched)
        {
            var c = counts[term];
            var points = c.Name + Bm25(c.Summary, summary, UsualSummary, LengthOfText) + Bm25(c.Text, text, UsualText, LengthOfText);
            postings.Add((term, page, Level(points)));
            counts[term] = default;
        }

        touched.Clear();
    }

    // Of several names that have a word, the one that it is most of counts: many transliterations make none of them weaker.
    private void AddName(int page, string name, double weight)
    {
        var found = new List<(string Word, bool Ascii, int[] Terms)>();
        for (var words = new SearchWords(name, buffer); words.MoveNext();)
            found.Add((words.Current.ToString(), words.IsAscii, terms.Of(words.Current, words.IsAscii)));
        var points = (float)(weight * Bm25(1, found.Count, UsualName, LengthOfName));
        foreach (var term in found.SelectMany(f => f.Terms))
        {
            ref var c = ref Touch(term);
            c.Name = Math.Max(c.Name, points);
        }

        foreach (var word in found.Where(f => f.Terms.Length > 0).SelectMany(f => SearchWords.Fold(f.Word, f.Ascii)).Distinct(StringComparer.Ordinal))
        {
            for (var length = 1; length <= Math.Min(3, word.Length); length++)
                AddPrefix(word[..length], page, Level(points));
        }
    }

    private void AddPrefix(string prefix, int page, byte level)
    {
        if (!prefixes.TryGetValue(prefix, out var pages))
            prefixes[prefix] = pages = [];
        if (pages is [.., var last] && last.Page == page)
            pages[^1] = (page, Math.Max(last.Level, level));
        else
            pages.Add((page, level));
    }

    private int Count(ReadOnlySpan<char> text, bool summary)
    {
        var found = 0;
        for (var words = new SearchWords(text, buffer); words.MoveNext(); found++)
        {
            foreach (var term in terms.Of(words.Current, words.IsAscii))
            {
                ref var c = ref Touch(term);
                if (summary)
                    c.Summary++;
                else
                    c.Text++;
            }
        }

        return found;
    }

    // Most markup is a tag or two, with nothing between.
    private static bool HasText(ReadOnlySpan<char> html)
    {
        while (!html.IsEmpty)
        {
            if (html[0] == '<' && html.IndexOf('>') is > 0 and var end)
                html = html[(end + 1)..];
            else if (html[0] is ' ' or '\n')
                html = html[1..];
            else
                return true;
        }

        return false;
    }

    private ref Counts Touch(int term)
    {
        if (term >= counts.Length)
            Array.Resize(ref counts, Math.Max(term + 1, counts.Length * 2));
        ref var c = ref counts[term];
        if (c is { Name: 0, Summary: 0, Text: 0 })
            touched.Add(term);
        return ref c;
    }

    private static double Bm25(int times, int length, int usual, double b) =>
        times == 0 ? 0 : times * (K + 1) / (times + (K * (1 - b + (b * length / usual))));

    private static byte Level(double points) => (byte)Math.Clamp((int)Math.Round(points * LevelsPerPoint), 0, PostingText.Levels - 1);

    private ImmutableArray<string> Write()
    {
        // Sorting by counting: the pages of each term come in order already.
        var ends = new int[terms.Terms.Count + 1];
        foreach (var posting in postings)
            ends[posting.Term + 1]++;
        for (var i = 1; i < ends.Length; i++)
            ends[i] += ends[i - 1];
        var sorted = new (int Page, byte Level)[postings.Count];
        var next = ends.ToArray();
        foreach (var posting in postings)
            sorted[next[posting.Term]++] = (posting.Page, posting.Level);

        var lines = new List<(string Term, string Line)>();
        var text = new StringBuilder();
        string Line(string term, ReadOnlySpan<(int Page, byte Level)> pages)
        {
            text.Clear();
            PostingText.Append(text, term, pages);
            return text.ToString();
        }

        for (var term = 0; term < terms.Terms.Count; term++)
            lines.Add((terms.Terms[term], Line(terms.Terms[term], sorted.AsSpan(ends[term]..ends[term + 1]))));
        foreach (var (prefix, pages) in prefixes)
            lines.Add((prefix + "*", Line(prefix + "*", [.. pages.OrderByDescending(p => p.Level).Take(MostOfPrefix).OrderBy(p => p.Page)])));
        return [.. lines.OrderBy(l => l.Term, StringComparer.Ordinal).Select(l => l.Line)];
    }

    private struct Counts
    {
        public float Name;
        public ushort Summary;
        public ushort Text;
    }
}
