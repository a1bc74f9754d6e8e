using System.Collections.Frozen;

namespace Explainer.Checking.Facts;

/// <summary>What the words of a link may say that a rule is about.</summary>
internal static class LinkWords
{
    // Of the languages that sites of this kind are written in most.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Vague = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "click here", "here", "read more", "more", "learn more", "this", "link", "this link", "this page", "continue reading", "go",
        "hier", "hier klicken", "mehr", "weiterlesen", "mehr erfahren", "ici", "cliquez ici", "lire la suite", "en savoir plus", "plus",
        "aqu\u00ed", "haz clic aqu\u00ed", "leer m\u00e1s", "m\u00e1s", "qui", "clicca qui", "leggi tutto", "lees meer")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether they are a URL, or say too little.</summary>
    public static bool AreJudged(ReadOnlySpan<char> text)
    {
        var words = text.Trim();
        return words.Length >= 2 && (IsUrl(words) || IsVague(words));
    }

    /// <summary>Whether they say that the link leads to the top.</summary>
    public static bool SayTop(ReadOnlySpan<char> text)
    {
        var words = text.Trim();
        return words.Contains("top", StringComparison.OrdinalIgnoreCase) || words.Contains("oben", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith('\u2191') || words.StartsWith('\u25b2') || words.StartsWith('^');
    }

    /// <summary>Whether they say too little.</summary>
    public static bool IsVague(ReadOnlySpan<char> words) => words.Length <= 24 && Vague.Contains(words.TrimEnd(" .!\u2026\u00bb\u203a>\u2192"));

    /// <summary>Whether they are a URL.</summary>
    public static bool IsUrl(ReadOnlySpan<char> words) =>
        words.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
