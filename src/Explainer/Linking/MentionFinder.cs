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
    private readonly AmbiguousNames ambiguous;
    private readonly List<Mention> mentions = [];
    private readonly HashSet<EntryKey> linked = [];
    private readonly Dictionary<EntryKey, (int First, int Times)> named = [];

    /// <summary>Prepares for an entry.</summary>
    /// <param name="entry">The entry, its hand links resolved.</param>
    /// <param name="names">The names of the site.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    public MentionFinder(Entry entry, SiteNames names, ProblemList problems)
    {
        this.entry = entry;
        ambiguous = new(entry, problems);
        // On a page of its own a name means who the page is about.
        HashSet<EntryKey> listed = entry is Article article
            ? [.. article.About.Concat(article.Names.Select(n => n.Means)).Select(r => r.Key)]
            : [entry.Key];
        reader = new(names, entry is Article own ? SiteNames.Of(own) : null, listed, entry.Language);
    }

    /// <summary>All mentions found so far, in reading order: of each entry the first in a section, and every hand link.</summary>
    public IReadOnlyList<Mention> Mentions => mentions;

    /// <summary>The body with its mentions marked. The footnotes together are one section more.</summary>
    public Body Mark(Body body)
    {
        var sections = body.Sections.Select(MarkSection).ToImmutableArray();
        // In backlinks a footnote belongs to the section with its mark.
        var homes = sections.SelectMany((s, i) => s.Parts.OfType<FootnoteMark>().Select(m => (m.Number, Section: i)))
            .DistinctBy(m => m.Number).ToDictionary(m => m.Number, m => m.Section);
        var footnotes = body.Footnotes.Select(f => MarkFootnote(f, homes.GetValueOrDefault(f.Number), sections)).ToImmutableArray();
        EndSection();
        return body with { Sections = sections, Footnotes = footnotes };
    }

    private BodySection MarkSection(BodySection section, int number)
    {
        var parts = Mark(section.Parts, number, section.Role);
        EndSection();
        return section with { Parts = parts };
    }

    private Footnote MarkFootnote(Footnote footnote, int home, ImmutableArray<BodySection> sections) =>
        sections.IsEmpty ? footnote : footnote with { Parts = Mark(footnote.Parts, home, sections[home].Role) };

    private void EndSection()
    {
        foreach (var (first, times) in named.Values)
            mentions[first] = mentions[first] with { Times = times };
        named.Clear();
        linked.Clear();
    }

    private ImmutableArray<BodyPart> Mark(ImmutableArray<BodyPart> parts, int section, SectionRole role)
    {
        // A hand link counts as the first mention, wherever in the section it stands.
        linked.UnionWith(parts.OfType<SiteLinkStart>().Select(l => l.Entry).OfType<EntryKey>());
        var anchored = RawAnchors.In(parts);
        var marks = new List<MentionMark>();
        foreach (var block in BlockText.Split(parts))
        {
            var sentences = new Sentences(block.Text);
            foreach (var piece in block.Pieces)
            {
                if (piece.Part > 0 && parts[piece.Part - 1] is SiteLinkStart { Entry: { } target } && target != entry.Key)
                    Add(piece.Start, piece.Length, target, byHand: true);
            }

            foreach (var reading in reader.Read(block.Text, sentences))
            {
                if (!block.IsLinkable(reading.Start, reading.Length) || anchored.Contains(block.Locate(reading.Start).Part))
                    continue;
                if ((reading.Owners is [var only] ? only : ambiguous.Settle(block, reading)) is not { } to || to == entry.Key)
                    continue;
                if (linked.Add(to))
                {
                    marks.Add(new(block.Locate(reading.Start), block.Locate(reading.Start + reading.Length - 1), to));
                    Add(reading.Start, reading.Length, to, byHand: false);
                }
                else if (named.TryGetValue(to, out var known))
                {
                    named[to] = known with { Times = known.Times + 1 };
                }
                else
                {
                    // Its hand link comes in a later block.
                    Add(reading.Start, reading.Length, to, byHand: false);
                }
            }

            void Add(int start, int length, EntryKey to, bool byHand)
            {
                named[to] = named.TryGetValue(to, out var known) ? known with { Times = known.Times + 1 } : (mentions.Count, 1);
                var (from, end) = sentences.Around(start, length);
                var sentence = block.Text[from..end].TrimEnd().Replace('\n', ' ');
                var at = block.SpanOf(start, length) ?? entry.Name.At;
                mentions.Add(new(entry.Key, to, section, role, sentence, start - from, Math.Min(length, sentence.Length - (start - from)), at, byHand));
            }
        }

        return MentionMarker.Apply(parts, marks);
    }
}
