using System.Collections.Frozen;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>Finds the words that terms of the glossary tell us to avoid, outside quotations, longest first. On a term's own page they may stand.</summary>
internal static class ContestedTerms
{
    /// <summary>Prepares for a site.</summary>
    public static TextCheck Prepare(Site site)
    {
        var terms = site.Entries.OfType<Term>().Where(t => !t.Avoid.IsEmpty).ToList();
        if (terms.Count == 0)
            return (_, _) => { };
        var avoided = new NameIndex();
        // A longer name of a page ("Kyiv or Kiev") may hold such a word.
        foreach (var entry in site.Entries)
            avoided.Add(entry.Name.Value, new(entry.Key, NameStrength.Short));
        foreach (var term in terms)
        {
            foreach (var words in term.Avoid)
                avoided.Add(words.Value, new(term.Key, NameStrength.Full));
        }

        var byKey = terms.ToFrozenDictionary(t => t.Key);
        return (text, problems) => Check(text, avoided, byKey, problems);
    }

    private static void Check(EntryText text, NameIndex avoided, FrozenDictionary<EntryKey, Term> terms, ProblemList problems)
    {
        var hits = new List<NameHit>();
        foreach (var block in text.Blocks)
        {
            var words = block.Folded.Text;
            var behind = 0;
            foreach (var (at, length) in block.Words)
            {
                if (at < behind)
                    continue;
                hits.Clear();
                avoided.Find(words, at, length, lowerFirst: false, hits);
                if (hits.Count == 0 && char.IsUpper(words[at]))
                    avoided.Find(words, at, length, lowerFirst: true, hits);
                if (hits.Count == 0)
                    continue;
                Report(text.Entry, block, at, hits[^1], terms, problems);
                behind = hits[^1].End;
            }
        }
    }

    private static void Report(Entry entry, WrittenBlock block, int start, NameHit hit, FrozenDictionary<EntryKey, Term> terms, ProblemList problems)
    {
        var length = hit.End - start;
        if (hit.Owners.All.Where(o => o.Strength == NameStrength.Full).Select(o => terms[o.Key]).FirstOrDefault() is not { } term)
            return;
        if (hit.Owners.All.Any(o => o.Key == entry.Key) || !block.IsOwn(start, length) || block.SpanOf(start, length) is not { } at)
            return;
        problems.Add(Rules.Content.ContestedTerm, at, $"“{block.Written(start, length)}” is a word that {term.Key} tells us to avoid", term.Use is { } use ? $"the house writes: {use}" : "write it another way, or as a quotation", term.Key.ToString());
    }
}
