namespace Explainer.Model;

/// <summary>
/// The closed vocabularies as writers write them: <c>did-not-hold</c> is <see cref="OutcomeVerdict.DidNotHold"/>. The members of an
/// enumeration are the words, in kebab-case.
/// </summary>
internal static class Vocabulary
{
    /// <summary>The word for a member.</summary>
    public static string Word<T>(T member)
        where T : struct, Enum => Table<T>.Words[member];

    /// <summary>All words, in order.</summary>
    public static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Word);

    /// <summary>The member for a word that is known to be one.</summary>
    public static T Member<T>(string word)
        where T : struct, Enum => Table<T>.Members[word];

    /// <summary>The word as readers see it: "did not hold".</summary>
    public static string Plain<T>(T member)
        where T : struct, Enum => Word(member).Replace('-', ' ');

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    private static class Table<T>
        where T : struct, Enum
    {
        public static Dictionary<T, string> Words { get; } = Enum.GetValues<T>().ToDictionary(v => v, v => Kebab(v.ToString()));

        public static Dictionary<string, T> Members { get; } = Words.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
