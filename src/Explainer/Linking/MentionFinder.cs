using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>Finds who is named in the text of one entry, and marks the first mention of each in every section as a link.</summary>
internal sealed class MentionFinder
{
    private readonly Entry entry;
    private readonly NameReader reader;
    private readonly Targets targets;
    private readonly ProblemList problems;
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private readonly List<Mention> mentions = [];

    /// <summary>Prepares for an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="names">The names of the site.</param>
    /// <param name="targets">What hand links lead to.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    public MentionFinder(Entry entry, NameIndex names, Targets targets, ProblemList problems)
    {
        (this.entry, this.targets, this.problems) = (entry, targets, problems);
        var listed = entry is Article article
            ? article.About.Concat(article.Names.Select(n => n.Means)).Select(r => r.Key).ToHashSet()
            : [];
        reader = new(names, entry is Article own ? SiteNames.Of(own) : null, listed);
    }

    /// <summary>All mentions found so far, in reading order.</summary>
    public IReadOnlyList<Mention> Mentions => mentions;

    /// <summary>The parts of a section with its mentions marked. Its hand links are resolved already.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="section">Which of the body's sections it is, from 0.</param>
    /// <param name="role">Its role.</param>
    public ImmutableArray<BodyPart> Mark(ImmutableArray<BodyPart> parts, int section, SectionRole role)
    {
        var linked = HandLinked(parts);
        var marks = new List<MentionMark>();
        foreach (var block in BlockText.Split(parts))
        {
            List<int>? sentences = null;
            AddHandLinks(parts, block, section, role, ref sentences);
            foreach (var reading in reader.Read(block.Text))
            {
                if (!block.IsLinkable(reading.Start, reading.Length))
                    continue;
                if (reading.Owners is not [var to])
                    ReportAmbiguous(block, reading);
                else if (to != entry.Key)
                    Add(block, reading, to);
            }

            void Add(BlockText text, NameReading reading, EntryKey to)
            {
                if (!linked.Add(to))
                    return;
                mentions.Add(Describe(text, reading.Start, reading.Length, to, section, role, byHand: false, ref sentences));
                marks.Add(new(text.Locate(reading.Start), text.Locate(reading.Start + reading.Length - 1), to));
            }
        }

        return MentionMarker.Apply(parts, marks);
    }

    // A hand link counts as the first mention, wherever in the section it stands.
    private HashSet<EntryKey> HandLinked(ImmutableArray<BodyPart> parts) =>
        [.. parts.OfType<SiteLinkStart>().Select(l => targets.ByUrl(l.To)?.Key).OfType<EntryKey>()];

    private void AddHandLinks(ImmutableArray<BodyPart> parts, BlockText block, int section, SectionRole role, ref List<int>? sentences)
    {
        foreach (var piece in block.Pieces)
        {
            if (piece.Part == 0 || parts[piece.Part - 1] is not SiteLinkStart link || targets.ByUrl(link.To) is not { } target || target.Key == entry.Key)
                continue;
            mentions.Add(Describe(block, piece.Start, piece.Length, target.Key, section, role, byHand: true, ref sentences));
        }
    }

    private Mention Describe(BlockText block, int start, int length, EntryKey to, int section, SectionRole role, bool byHand, ref List<int>? sentences)
    {
        sentences ??= SentenceFinder.Starts(block.Text);
        var index = sentences.BinarySearch(start);
        var first = index >= 0 ? index : ~index - 1;
        var from = sentences[first];
        var last = sentences.FindIndex(first + 1, s => s >= start + length);
        var end = last < 0 ? block.Text.Length : sentences[last];
        var sentence = block.Text[from..end].TrimEnd().Replace('\n', ' ');
        var at = block.SpanOf(start, length) ?? entry.Name.At;
        return new(entry.Key, to, section, role, sentence, start - from, Math.Min(length, sentence.Length - (start - from)), at, byHand);
    }

    private void ReportAmbiguous(BlockText block, NameReading reading)
    {
        var name = block.Text.Substring(reading.Start, reading.Length).Replace('\n', ' ');
        if (block.SpanOf(reading.Start, reading.Length) is not { } at || !reported.Add(name))
            return;
        var owners = string.Join(", ", reading.Owners.Order());
        problems.Add(
            Rules.Mention.Ambiguous,
            at,
            $"{name} may mean {owners}",
            entry is Article ? $"add under names: {name}: {reading.Owners.Order().First()}, or list only the one that is meant" : "write the full name, or link by hand",
            name);
    }
}
