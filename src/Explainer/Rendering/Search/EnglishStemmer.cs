using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Explainer.Rendering.Search;

/// <summary>
/// Finds what the forms of an English word have in common: Porter's algorithm (1980, with its author's two later rules). Its twin in
/// search.js has the same patterns in the same order; a test holds both to the results of another make.
/// </summary>
internal static partial class EnglishStemmer
{
    // A run of consonants, a run of vowels; y is a vowel but at the start, where it is written Y.
    private const string C = "[^aeiou][^aeiouy]*";
    private const string V = "[aeiouy][aeiou]*";

    private static readonly FrozenDictionary<string, string> Second = Table(
        "ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log");

    private static readonly FrozenDictionary<string, string> Third = Table("icate:ic ative: alize:al iciti:ic ical:ic ful: ness:");

    /// <summary>The stem of a word of small letters from a to z.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3)
            return word;
        var w = word[0] == 'y' ? "Y" + word[1..] : word;
        w = Plural().Replace(w, "$1$2");
        w = Participle(w);
        if (w.Length > 1 && w[^1] == 'y' && Vowel().IsMatch(w[..^1]))
            w = w[..^1] + "i";
        w = Exchange(w, Derivation().Match(w), Second);
        w = Exchange(w, Quality().Match(w), Third);
        var ending = Ending().Match(w);
        if (!ending.Success)
            ending = Ion().Match(w);
        if (ending.Success && More().IsMatch(ending.Groups[1].Value))
            w = ending.Groups[1].Value;
        if (w.Length > 1 && w[^1] == 'e' && (More().IsMatch(w[..^1]) || One().IsMatch(w[..^1]) && !Short().IsMatch(w[..^1])))
            w = w[..^1];
        if (w.EndsWith("ll", StringComparison.Ordinal) && More().IsMatch(w))
            w = w[..^1];
        return w.ToLowerInvariant();
    }

    private static string Participle(string w)
    {
        if (w.Length > 3 && w.EndsWith("eed", StringComparison.Ordinal))
            return Some().IsMatch(w[..^3]) ? w[..^1] : w;
        var match = EdOrIng().Match(w);
        if (!match.Success || !Vowel().IsMatch(match.Groups[1].Value))
            return w;
        w = match.Groups[1].Value;
        return WantsE().IsMatch(w) ? w + "e"
            : Doubled().IsMatch(w) ? w[..^1]
            : One().IsMatch(w) && Short().IsMatch(w) ? w + "e"
            : w;
    }

    private static string Exchange(string w, Match match, FrozenDictionary<string, string> rules) =>
        match.Success && Some().IsMatch(match.Groups[1].Value) ? match.Groups[1].Value + rules[match.Groups[2].Value] : w;

    private static FrozenDictionary<string, string> Table(string rules) =>
        rules.Split(' ').Select(rule => rule.Split(':')).ToFrozenDictionary(rule => rule[0], rule => rule[1], StringComparer.Ordinal);

    [GeneratedRegex($"^({C})?{V}{C}")]
    private static partial Regex Some();

    [GeneratedRegex($"^({C})?{V}{C}({V})?$")]
    private static partial Regex One();

    [GeneratedRegex($"^({C})?{V}{C}{V}{C}")]
    private static partial Regex More();

    [GeneratedRegex($"^({C})?[aeiouy]")]
    private static partial Regex Vowel();

    [GeneratedRegex($"^{C}[aeiouy][^aeiouwxyY]$")]
    private static partial Regex Short();

    [GeneratedRegex("(ss|i)es$|([^s])s$")]
    private static partial Regex Plural();

    [GeneratedRegex("^(.+?)(ed|ing)$")]
    private static partial Regex EdOrIng();

    [GeneratedRegex("(at|bl|iz)$")]
    private static partial Regex WantsE();

    [GeneratedRegex(@"([^aeiouylsz])\1$")]
    private static partial Regex Doubled();

    [GeneratedRegex("^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$")]
    private static partial Regex Derivation();

    [GeneratedRegex("^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$")]
    private static partial Regex Quality();

    [GeneratedRegex("^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$")]
    private static partial Regex Ending();

    [GeneratedRegex("^(.+?[st])(ion)$")]
    private static partial Regex Ion();
}
