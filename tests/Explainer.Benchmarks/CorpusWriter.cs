using System.Globalization;
using System.Text;

namespace Explainer.Benchmarks;

/// <summary>Makes a site of words by the rules of its form: the same number gives the same words on every machine.</summary>
/// <param name="isNative">Whether names stand as plain text, which Explainer links by itself; else the finished links are written.</param>
/// <param name="folder">Where the site goes.</param>
internal sealed class CorpusWriter(bool isNative, string folder)
{
    // A generator of its own (SplitMix64): those of the library may change from version to version.
    private ulong state = 7;

    /// <summary>Writes the content of a site.</summary>
    public void Write(int articles)
    {
        var actors = Distinct(Math.Max(5, articles / 5), () => $"{Pick(CorpusWords.Given)} {Pick(CorpusWords.Beginnings)}{Pick(CorpusWords.Endings)}");
        var contexts = Distinct(Math.Max(2, articles / 20), () => $"{Pick(CorpusWords.Beginnings)}{Pick(CorpusWords.Endings)} {Pick(CorpusWords.Topics)} {Pick(CorpusWords.Processes)}");
        for (var i = 0; i < articles; i++)
            WriteArticle(i, actors, contexts);
        foreach (var actor in actors)
            WriteEntry("actors", actor, $"type: person\nroles:\n  - {{ title: {Pick(CorpusWords.Roles)}, from: 2010 }}\n");
        foreach (var context in contexts)
            WriteEntry("context", context, "type: crisis\n");
    }

    private void WriteArticle(int number, List<CorpusEntry> actors, List<CorpusEntry> contexts)
    {
        var (cast, about) = (Draw(actors, 6), Draw(contexts, 2));
        var text = new StringBuilder(Words(24)).Append(".\n\n");
        foreach (var label in Shuffled(CorpusWords.Labels).Take(5))
        {
            text.Append(CultureInfo.InvariantCulture, $"**{label}:** {Sentence(cast)} {Words(20)}.\n\n");
            for (var bullets = 2 + Below(3); bullets > 0; bullets--)
                text.Append(CultureInfo.InvariantCulture, $"- {Sentence(cast)}\n");
            text.Append('\n');
        }

        text.Append("**Go deeper:** ").AppendJoin(", ", about.Select(context => isNative ? $"[[{context.Slug}]]" : $"[{context.Name}](/context/{context.Slug}/)")).Append(".\n");
        var day = new DateOnly(2010 + (number / 336 % 15), 1 + (number / 28 % 12), 1 + (number % 28));
        Save($"articles/article-{number}.md", $"""
            ---
            title: {Words(5)} {number}
            date: {day:yyyy-MM-dd}
            summary: {Words(12)}.
            actors: [{string.Join(", ", cast.Select(actor => actor.Slug))}]
            {(isNative ? "contexts" : "context")}: [{string.Join(", ", about.Select(context => context.Slug))}]
            ---

            {text}
            """);
    }

    private void WriteEntry(string kind, CorpusEntry entry, string keys) =>
        Save(isNative ? $"{kind}/{entry.Slug}.md" : $"{kind}/{entry.Slug}/_index.md", $"---\n{(isNative ? "name" : "title")}: {entry.Name}\n{(isNative ? keys : "")}---\n\n{Words(40)}.\n");

    private string Sentence(List<CorpusEntry> cast)
    {
        var two = Shuffled(cast).Take(2).Select(actor => isNative ? actor.Name : $"[{actor.Name}](/actors/{actor.Slug}/)").ToList();
        return $"{two[0]} {Pick(CorpusWords.Verbs)} {two[1]} that {Words(8 + Below(11)).ToLowerInvariant()}.";
    }

    private string Words(int count)
    {
        var words = string.Join(' ', Enumerable.Range(0, count).Select(_ => Pick(CorpusWords.Plain)));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    // The k-th is drawn about 1/(k + 20) as often as the first, as names in the news are.
    private List<CorpusEntry> Draw(List<CorpusEntry> all, int count)
    {
        var drawn = new List<CorpusEntry>();
        while (drawn.Count < Math.Min(count, all.Count))
        {
            var item = all[(int)(20 * Math.Pow((all.Count + 20) / 20.0, Below(1 << 20) / (double)(1 << 20))) - 20];
            if (!drawn.Contains(item))
                drawn.Add(item);
        }

        return drawn;
    }

    private static List<CorpusEntry> Distinct(int count, Func<string> name)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count)
        {
            var next = name();
            if (!names.Add(next))
                names.Add($"{next} {names.Count}");
        }

        return [.. names.Take(count).Select(found => new CorpusEntry(found))];
    }

    private List<T> Shuffled<T>(IReadOnlyCollection<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }

        return list;
    }

    private string Pick(string[] words) => words[Below(words.Length)];

    private int Below(int end)
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)end);
    }

    private void Save(string path, string text)
    {
        var full = Path.Join(folder, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
