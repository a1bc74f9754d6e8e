using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>Decides which names in the text of one entry mean whom.</summary>
/// <param name="site">The names of the site.</param>
/// <param name="here">The names that this entry gives a meaning of its own; null where it gives none.</param>
/// <param name="listed">Who the entry lists: weak names mean only these, and of several owners of a name the one listed is meant.</param>
/// <param name="language">The language of the text, a BCP 47 tag; null where it is the site's.</param>
internal sealed class NameReader(SiteNames site, NameIndex? here, IReadOnlySet<EntryKey> listed, string? language = null)
{
    private readonly NameSurroundings around = new(site, listed, language ?? site.Language);
    private readonly List<NameHit> hits = [];

    /// <summary>Reads names as an entry means them: an article by its own lists; on a page of its own a name means who the page is about.</summary>
    public static NameReader Of(Entry entry, SiteNames site) => entry is Article article
        ? new(site, SiteNames.Of(article), article.About.Concat(article.Names.Select(n => n.Means)).Select(r => r.Key).ToHashSet(), entry.Language)
        : new(site, null, new HashSet<EntryKey> { entry.Key }, entry.Language);

    /// <summary>
    /// The names in a text, in order, without overlaps: at each place the longest that means somebody, or that the entry says means
    /// nobody. A possessive stays outside.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    public List<NameReading> Read(string text, Sentences sentences) => Read(FoldedText.Of(text), sentences);

    /// <summary>The same of a text that is folded already.</summary>
    public List<NameReading> Read(FoldedText folded, Sentences sentences)
    {
        var readings = new List<NameReading>();
        var behind = 0;
        for (var at = 0; at < folded.Text.Length;)
        {
            var length = Words.LengthAt(folded.Text, at);
            if (folded.Text[at] != ' ' && !IsTag(folded.Text, at) && Longest(folded, at, length, behind, sentences) is { } found)
            {
                var start = folded.Original(at);
                readings.Add(new(start, folded.OriginalEnd(found.End) - start, found.Owners));
                at = behind = found.End;
            }
            else
            {
                at += length;
            }
        }

        return readings;
    }

    /// <summary>The longest name that begins at an offset of a folded text and means somebody there; what stands before it is known to be no name.</summary>
    public NameReading? At(FoldedText folded, int at)
    {
        if (at >= folded.Text.Length || Longest(folded, at, Words.LengthAt(folded.Text, at), at, new(folded.Written)) is not { } found)
            return null;
        var start = folded.Original(at);
        return new(start, folded.OriginalEnd(found.End) - start, found.Owners);
    }

    private (int End, ImmutableArray<EntryKey> Owners)? Longest(FoldedText folded, int at, int length, int behind, Sentences sentences)
    {
        hits.Clear();
        here?.Find(folded.Text, at, length, lowerFirst: false, hits);
        var own = hits.Count;
        site.Index.Find(folded.Text, at, length, lowerFirst: false, hits);
        var exact = hits.Count;
        if (char.IsUpper(folded.Text[at]))
        {
            site.Index.Find(folded.Text, at, length, lowerFirst: true, hits);
            here?.Find(folded.Text, at, length, lowerFirst: true, hits);
            // Sentences are found only where a name hangs on them.
            if (hits.Count > exact && !MayBeRaised(folded, at, sentences))
                hits.RemoveRange(exact, hits.Count - exact);
        }

        // Longest first; of one length the article's own meaning first.
        for (var before = int.MaxValue; hits.Count > 0;)
        {
            var end = 0;
            foreach (var hit in hits)
                end = hit.End < before && hit.End > end ? hit.End : end;
            if (end == 0)
                return null;
            before = end;
            if (!EndsAt(folded.Text, end))
                continue;
            for (var i = 0; i < hits.Count; i++)
            {
                if (hits[i].End == end && Meant(hits[i].Owners, i < own, i >= exact, folded, at, end, behind, sentences) is { } owners)
                    return (end, owners);
            }
        }

        return null;
    }

    // Null: the name means nothing here. None: it is to stay plain. One: it is meant. Several: nobody can tell.
    private ImmutableArray<EntryKey>? Meant(
        NameOwners owners, bool own, bool raised, FoldedText folded, int at, int end, int behind, Sentences sentences)
    {
        if (own)
            return owners.Keys;
        if (owners.All is [var single])
            return IsAble(single) ? owners.Keys : null;
        var able = ImmutableArray.CreateBuilder<EntryKey>(owners.All.Length);
        foreach (var owner in owners.All)
        {
            if (IsAble(owner))
                able.Add(owner.Key);
        }

        if (able.Count == 0)
            return null;
        var chosen = able.Count > 1 ? [.. able.Where(listed.Contains)] : ImmutableArray<EntryKey>.Empty;
        return chosen is [var one] ? [one] : able.DrainToImmutable();

        bool IsAble(NameOwner owner) =>
            (!raised || owner.Key.Kind == EntryKind.Term)
            && (owner.Strength == NameStrength.Full || listed.Contains(owner.Key))
            && (owner.Strength != NameStrength.Surname || around.IsAlone(folded, at, end, behind, owner, sentences))
            && !around.IsPiece(folded, at, end, owner.Bearer, sentences);
    }

    // Only a term's first letter may be raised: at the start of a sentence, also of a quoted one.
    private static bool MayBeRaised(FoldedText folded, int at, Sentences sentences) =>
        NameSurroundings.IsOpeningQuote(folded.Text, at - 1) || sentences.BeginAt(folded.Original(at));

    // "@Lapid" and "#Lapid" are addresses.
    private static bool IsTag(string text, int at) => at > 0 && text[at - 1] is '@' or '#' or '_' && Words.IsWord(text, at);

    // Behind a name may come a possessive or a contraction, but no more letters behind an apostrophe ("Sana'a" is not "Sana"), and
    // behind a full stop none at once ("U.S.A.", "Axios.com"). A line that breaks behind a stop is folded to a blank.
    private static bool EndsAt(string text, int end)
    {
        if (end < text.Length && text[end - 1] == '.' && Words.IsWord(text, end))
            return false;
        if (end + 1 >= text.Length || !Words.IsWord(text, end + 1))
            return true;
        return text[end] switch
        {
            '\'' => text.AsSpan(end + 1, Words.LengthAt(text, end + 1)) is "s" or "S" or "d" or "ll" or "m" or "re" or "ve",
            '.' => !char.IsLower(text[end + 1]) && !char.IsDigit(text[end + 1]),
            _ => true,
        };
    }
}
