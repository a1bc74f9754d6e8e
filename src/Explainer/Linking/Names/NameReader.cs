using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>Decides which names in the text of one entry mean whom.</summary>
/// <param name="site">The names of the site.</param>
/// <param name="here">The names that this entry gives a meaning of its own; null where it gives none.</param>
/// <param name="listed">Who the entry lists: weak names mean only these, and of several owners of a name the one listed is meant.</param>
internal sealed class NameReader(NameIndex site, NameIndex? here, IReadOnlySet<EntryKey> listed)
{
    private readonly List<NameHit> hits = [];

    /// <summary>
    /// The names in a text, in order, without overlaps: at each place the longest that means somebody. A possessive stays outside.
    /// </summary>
    public List<NameReading> Read(string text)
    {
        var readings = new List<NameReading>();
        var folded = FoldedText.Of(text);
        List<int>? sentences = null;
        for (var at = 0; at < folded.Text.Length;)
        {
            var length = Words.LengthAt(folded.Text, at);
            if (folded.Text[at] != ' ' && Longest(folded, at, ref sentences) is { } found)
            {
                readings.Add(found);
                at += found.FoldedLength;
            }
            else
            {
                at += length;
            }
        }

        return readings;
    }

    /// <summary>The longest name that begins at an offset of a folded text and means somebody there.</summary>
    public NameReading? At(FoldedText folded, int at)
    {
        List<int>? sentences = null;
        return at < folded.Text.Length ? Longest(folded, at, ref sentences) : null;
    }

    private NameReading? Longest(FoldedText folded, int at, ref List<int>? sentences)
    {
        hits.Clear();
        here?.Find(folded.Text, at, lowerFirst: false, hits);
        var own = hits.Count;
        site.Find(folded.Text, at, lowerFirst: false, hits);
        var exact = hits.Count;
        if (char.IsUpper(folded.Text[at]) && IsSentenceStart(folded.Text, at, ref sentences))
            site.Find(folded.Text, at, lowerFirst: true, hits);
        if (hits.Count == 0)
            return null;
        // Longest first; of one length the article's own meaning first.
        foreach (var i in Enumerable.Range(0, hits.Count).OrderByDescending(i => hits[i].End).ThenBy(i => i))
        {
            var owners = Meant(hits[i].Owners, termsOnly: i >= exact, own: i < own);
            if (!owners.IsEmpty)
                return new(folded.Original(at), folded.Original(hits[i].End) - folded.Original(at), hits[i].End - at, owners);
        }

        return null;
    }

    // Nobody: the name means nothing here. One: it is meant. Several: nobody can tell.
    private ImmutableArray<EntryKey> Meant(IReadOnlyList<NameOwner> owners, bool termsOnly, bool own)
    {
        if (own)
            return [.. owners.Select(o => o.Key)];
        var able = owners
            .Where(o => (!termsOnly || o.Key.Kind == EntryKind.Term) && (o.Strength == NameStrength.Full || listed.Contains(o.Key)))
            .Select(o => o.Key)
            .ToImmutableArray();
        return able.Length > 1 && able.Where(listed.Contains).ToImmutableArray() is [var one] ? [one] : able;
    }

    private static bool IsSentenceStart(string text, int at, ref List<int>? sentences)
    {
        sentences ??= SentenceFinder.Starts(text);
        var index = sentences.BinarySearch(at);
        var start = sentences[index >= 0 ? index : ~index - 1];
        for (var i = start; i < at; i++)
        {
            if (Words.IsWord(text, i))
                return false;
        }

        return true;
    }
}
