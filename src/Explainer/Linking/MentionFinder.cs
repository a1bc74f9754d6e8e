using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>Finds who is named in the text of one entry, and marks the first mention of each in every section as a link.</summary>
internal sealed class MentionFinder
{
    private readonly EntryText text;
    private readonly AmbiguousNames ambiguous;
    private readonly ImmutableArray<Mention>.Builder mentions = ImmutableArray.CreateBuilder<Mention>();
    private readonly HashSet<EntryKey> linked = [];
    private readonly List<Naming> section = [];
    private readonly Dictionary<EntryKey, Naming> named = [];

    /// <summary>Prepares for an entry.</summary>
    /// <param name="text">The text of the entry.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    public MentionFinder(EntryText text, ProblemList problems) => (this.text, ambiguous) = (text, new(text, problems));

    /// <summary>All mentions found so far, in reading order: of each entry the first in a section, and every hand link.</summary>
    public ImmutableArray<Mention> Mentions => mentions.ToImmutable();

    /// <summary>The body with its mentions marked. The footnotes together are one section more.</summary>
    public Body Mark()
    {
        var body = text.Body;
        var sections = ImmutableArray.CreateBuilder<BodySection>(body.Sections.Length);
        foreach (var section in body.Sections)
        {
            sections.Add(section with { Parts = Mark(section.Parts, text.Sections[sections.Count], sections.Count, section.Role) });
            EndSection();
        }

        if (body.Footnotes.IsEmpty || sections.Count == 0)
            return body with { Sections = sections.DrainToImmutable() };

        // In backlinks a footnote belongs to the section with its mark.
        var homes = sections.SelectMany((s, i) => s.Parts.OfType<FootnoteMark>().Select(m => (m.Number, Section: i)))
            .DistinctBy(m => m.Number).ToDictionary(m => m.Number, m => m.Section);
        var footnotes = body.Footnotes
            .Select((f, i) => (Note: f, Blocks: text.Footnotes[i], Home: homes.GetValueOrDefault(f.Number)))
            .Select(f => f.Note with { Parts = Mark(f.Note.Parts, f.Blocks, f.Home, sections[f.Home].Role) }).ToImmutableArray();
        EndSection();
        return body with { Sections = sections.DrainToImmutable(), Footnotes = footnotes };
    }

    private void EndSection()
    {
        foreach (var naming in section)
            mentions.Add(naming.ToMention(text.Entry));
        section.Clear();
        named.Clear();
        linked.Clear();
    }

    private ImmutableArray<BodyPart> Mark(ImmutableArray<BodyPart> parts, ImmutableArray<WrittenBlock> blocks, int number, SectionRole role)
    {
        // A hand link counts as the first mention, wherever in the section it stands.
        foreach (var part in parts)
        {
            if (part is SiteLinkStart { Entry: { } target })
                linked.Add(target);
        }

        var anchored = RawAnchors.In(parts);
        var marks = new List<MentionMark>();
        foreach (var written in blocks)
        {
            var block = written.Block;
            var sentences = new Names.Sentences(block.Text);
            foreach (var piece in block.Pieces)
            {
                if (piece.Part > 0 && parts[piece.Part - 1] is SiteLinkStart { Entry: { } target } && target != text.Entry.Key)
                    Add(piece.Start, piece.Length, target, byHand: true);
            }

            foreach (var reading in text.Names.Read(written.Folded, sentences))
            {
                if (!block.IsLinkable(reading.Start, reading.Length) || anchored.Contains(block.Locate(reading.Start).Part))
                    continue;
                if ((reading.Owners is [var only] ? only : ambiguous.Settle(block, reading)) is not { } to || to == text.Entry.Key)
                    continue;
                if (linked.Add(to))
                {
                    marks.Add(new(block.Locate(reading.Start), block.Locate(reading.Start + reading.Length - 1), to));
                    Add(reading.Start, reading.Length, to, byHand: false);
                }
                else if (named.TryGetValue(to, out var known))
                {
                    known.Times++;
                }
                else
                {
                    // Its hand link comes in a later block.
                    Add(reading.Start, reading.Length, to, byHand: false);
                }
            }

            void Add(int start, int length, EntryKey to, bool byHand)
            {
                var naming = new Naming(to, number, role, block, start, length, sentences, byHand);
                if (!named.TryAdd(to, naming))
                    named[to].Times++;
                section.Add(naming);
            }
        }

        return MentionMarker.Apply(parts, marks);
    }

    /// <summary>A mention while its section is read: how often the section names the same is not known before its end.</summary>
    private sealed class Naming(EntryKey to, int section, SectionRole role, BlockText block, int start, int length, Names.Sentences sentences, bool byHand)
    {
        /// <summary>How often it is named in the section.</summary>
        public int Times { get; set; } = 1;

        /// <summary>The mention.</summary>
        public Mention ToMention(Entry from)
        {
            var (first, end) = sentences.Around(start, length);
            var sentence = block.Text.AsSpan(first, end - first).TrimEnd();
            var at = block.SpanOf(start, length) ?? from.Name.At;
            return new(
                from.Key, to, section, role, Keep(sentence, first), start - first, Math.Min(length, sentence.Length - (start - first)), at, byHand)
            {
                Times = Times,
            };
        }

        private KeptText Keep(ReadOnlySpan<char> sentence, int first) =>
            block.PlaceOf(first) is { } place && sentence.IndexOf('\n') < 0 ? KeptText.Of(sentence, place.File.Span(place.Start, sentence.Length)) : KeptText.Of(sentence.ToString().Replace('\n', ' '));
    }
}
