using System.Collections.Frozen;
using System.Globalization;
using Explainer.Model;
using Lookup = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Explainer.Linking.Names;

/// <summary>What the words around a name tell: whether it stands for itself, or is a piece of the name of something else.</summary>
/// <param name="site">The names of the site.</param>
/// <param name="listed">Who the text lists: their surnames and short names are names here.</param>
/// <param name="language">The text's language, a BCP 47 tag.</param>
internal sealed class NameSurroundings(SiteNames site, IReadOnlySet<EntryKey> listed, string language)
{
    private static readonly Lookup ordinary = Of(Honorifics.Ordinary);
    private static readonly Lookup calendar = Of(Honorifics.Calendar);
    private static readonly Lookup builtIn = Of(Honorifics.Titles);

    private static readonly Lookup institutions = Of(Institutions.Namesakes);
    private static readonly Lookup openers = Of(SentenceOpeners.Words);

    // German writes every noun with a capital: there it tells nothing.
    private readonly bool isEnglish = language.Split('-')[0] == "en";
    private readonly bool capitalsTell = language.Split('-')[0] is not ("de" or "lb" or "gsw");
    private readonly Lookup titles = Of(site.TitleWords);
    private readonly List<NameHit> hits = [];

    /// <summary>
    /// Whether a surname stands alone. "Lapid", "Foreign Minister Lapid", "on Monday Lapid" and "Y. Lapid" mean who is listed; "Tommy Lapid",
    /// "T. Lapid", "O'Lapid", "al-Lapid" and "Anna Smith-Lapid" are others. At the start of a sentence a capital says nothing: "Yesterday
    /// Lapid spoke". A surname that is also a word of every day ("May") needs a title before it.
    /// </summary>
    /// <param name="folded">The text.</param>
    /// <param name="at">Where the surname begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="behind">Where the name before it ended: what stands before that is no part of this one.</param>
    /// <param name="owner">Whose surname it is.</param>
    /// <param name="sentences">The sentences of the text.</param>
    public bool IsAlone(FoldedText folded, int at, int end, int behind, NameOwner owner, Sentences sentences)
    {
        var text = folded.Text;
        if (at >= 2 && text[at - 1] == '\'' && Words.IsWord(text, at - 2))
            return false;
        var start = at;
        while (start > behind && start >= 2 && text[start - 1] == '-' && Words.IsWord(text, start - 2))
        {
            var half = (Start: WordStart(text, start - 1), End: start - 1);
            if (Particles.Contains(text.AsSpan(half.Start, half.End - half.Start)))
                return false;
            if (char.IsLower(text[half.Start]))
                return true;
            start = half.Start;
        }

        if (start < behind)
            return true;
        var initials = InitialsBefore(text, start, behind);
        if (initials.Length > 0)
            return owner.Initials is { } own && own.Contains(initials[0], StringComparison.Ordinal);
        if (IsOrdinary(text, at, end))
            return IsAddressed(text, start);
        var word = WordBefore(text, start);
        while (word is { } particle && particle.Start >= behind && Particles.Contains(Span(text, particle)))
            word = WordBefore(text, particle.Start);
        return word is not { } before || before.Start < behind || !IsCapitalised(text, before)
            || titles.Contains(Span(text, before))
            || ((sentences.BeginAt(folded.Original(before.Start)) || IsOpeningQuote(text, before.Start - 1)) && MayOpen(Span(text, before)));
    }

    /// <summary>
    /// Whether a name is a piece of a longer one that has no page: "South Sudan" is not Sudan, nor "New Mexico" Mexico, "the Bank of Russia"
    /// Russia, "Jordan Peterson" Jordan, "Donald Trump Jr." Donald Trump. What holds of persons, states and places does not hold of the rest.
    /// </summary>
    /// <param name="folded">The text.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="bearer">What bears the name.</param>
    /// <param name="sentences">The sentences of the text.</param>
    public bool IsPiece(FoldedText folded, int at, int end, Bearer bearer, Sentences sentences)
    {
        var text = folded.Text;
        return bearer != Bearer.Other
            && (IsQualified(folded, at, end, sentences) || IsCalledAfter(text, at, bearer) || GoesOn(text, at, end));
    }

    /// <summary>Whether a mark that opens a quotation stands at an offset.</summary>
    public static bool IsOpeningQuote(string text, int at) =>
        at >= 0 && (text[at] switch
        {
            '"' or '\'' => at == 0 || text[at - 1] is ' ' or '(' or '[' or '-',
            '\u201E' or '\u201A' => true,
            _ => char.GetUnicodeCategory(text[at]) == UnicodeCategory.InitialQuotePunctuation,
        });

    // "South Sudan", "New Mexico"; but a sentence may begin with "New Iran sanctions".
    private static bool IsQualified(FoldedText folded, int at, int end, Sentences sentences) =>
        WordBefore(folded.Text, at) is { } word && !folded.Text.AsSpan(at, end - at).Contains(' ')
        && Span(folded.Text, word) switch
        {
            "North" or "South" or "East" or "West" or "Equatorial" or "Port" or "Fort" or "Lake" or "Mount" or "Cape" or "Camp" => true,
            "New" => !sentences.BeginAt(folded.Original(word.Start)),
            _ => false,
        };

    // The "Republic of Korea" is the state where Korea is one, and a longer name where Korea is a place.
    private static bool IsCalledAfter(string text, int at, Bearer bearer)
    {
        if (WordBefore(text, at) is { } article && Span(text, article) is "the")
            at = article.Start;
        return WordBefore(text, at) is { } of && Span(text, of) is "of" && WordBefore(text, of.Start) is { } thing
            && (institutions.Contains(Span(text, thing)) || (bearer == Bearer.Place && Span(text, thing) is "Republic" or "Kingdom"));
    }

    // A capital goes on with the name, unless it begins a title, a day or a name that has a page. An abbreviation ("US Congress") is
    // never taken for a piece, nor is anything else said of one behind it.
    private bool GoesOn(string text, int at, int end)
    {
        if (!capitalsTell || WordBehind(text, end) is not { } first || !IsCapitalised(text, first) || !HasSmall(text, at, end))
            return false;
        if (calendar.Contains(Span(text, first)) || BeginsName(text, first.Start))
            return false;
        var count = 0;
        for ((int Start, int Length)? word = first; word is { } next && count < 6 && (IsCapitalised(text, next) || Span(text, next) is "of" or "for" or "and"); count++)
        {
            if (builtIn.Contains(Span(text, next)))
                return false;
            word = WordBehind(text, next.Start + next.Length);
        }

        return true;
    }

    // In other languages any word may open a sentence.
    private bool MayOpen(ReadOnlySpan<char> word) =>
        !isEnglish || openers.Contains(word) || (word.Length > 6 && (word.EndsWith("ly") || word.EndsWith("ing")));

    private bool BeginsName(string text, int start)
    {
        hits.Clear();
        site.Index.Find(text, start, lowerFirst: false, hits);
        return hits.Exists(h => h.Owners.All.Any(o => o.Strength == NameStrength.Full || listed.Contains(o.Key)));
    }

    private static bool IsOrdinary(string text, int at, int end)
    {
        var word = text.AsSpan(at, end - at);
        return ordinary.Contains(word) || calendar.Contains(word) || builtIn.Contains(word);
    }

    // "Prime Minister May", "Mrs. May".
    private bool IsAddressed(string text, int start)
    {
        if (start >= 3 && text[start - 1] == ' ' && text[start - 2] == '.')
            return builtIn.Contains(text.AsSpan(WordStart(text, start - 2)..(start - 2)));
        return WordBefore(text, start) is { } word && titles.Contains(Span(text, word)) && !calendar.Contains(Span(text, word));
    }

    // "J.", "J. R." or "J.R." right before a place; nothing where a word or a name ("U.S.") ends with the stop.
    private static ReadOnlySpan<char> InitialsBefore(string text, int start, int behind)
    {
        var at = start;
        while (at >= 3 && text[at - 2] == '.' && char.IsUpper(text[at - 3]) && text[at - 1] == ' ' && (at == 3 || !Words.IsWord(text, at - 4)))
        {
            at -= 3;
            while (at >= 2 && text[at - 1] == '.' && char.IsUpper(text[at - 2]) && (at == 2 || !Words.IsWord(text, at - 3)))
                at -= 2;
        }

        return at < behind ? [] : text.AsSpan(at..start);
    }

    // The word before a place, with one blank between them.
    private static (int Start, int Length)? WordBefore(string text, int at)
    {
        if (at < 2 || text[at - 1] != ' ' || !Words.IsWord(text, at - 2))
            return null;
        var start = WordStart(text, at - 1);
        return (start, at - 1 - start);
    }

    private static (int Start, int Length)? WordBehind(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && Words.IsWord(text, end + 1) ? (end + 1, Words.LengthAt(text, end + 1)) : null;

    private static int WordStart(string text, int end)
    {
        while (end > 0 && Words.IsWord(text, end - 1))
            end--;
        return end;
    }

    private static ReadOnlySpan<char> Span(string text, (int Start, int Length) word) => text.AsSpan(word.Start, word.Length);

    // With a capital and a small letter: "Trump", not "PM".
    private static bool IsCapitalised(string text, (int Start, int Length) word) =>
        char.IsUpper(text[word.Start]) && HasSmall(text, word.Start + 1, word.Start + word.Length);

    private static bool HasSmall(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (char.IsLower(text[i]))
                return true;
        }

        return false;
    }

    private static Lookup Of(FrozenSet<string> words) => words.GetAlternateLookup<ReadOnlySpan<char>>();
}
