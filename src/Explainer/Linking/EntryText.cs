using System.Collections.Immutable;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>
/// The words of an entry as readers see them, block by block: cut up once, for the names in them and for all that is checked in texts.
/// </summary>
internal sealed class EntryText
{
    /// <summary>Reads an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="summary">Its summary, the hand links resolved.</param>
    /// <param name="body">Its body, the hand links resolved.</param>
    /// <param name="names">The names of the site.</param>
    public EntryText(Entry entry, ImmutableArray<BodyPart> summary, Body body, SiteNames names)
    {
        (Entry, Body) = (entry, body);
        Summary = WrittenBlock.Split(summary);
        Sections = ImmutableArray.CreateRange(body.Sections, s => WrittenBlock.Split(s.Parts));
        Footnotes = ImmutableArray.CreateRange(body.Footnotes, f => WrittenBlock.Split(f.Parts));
        Names = NameReader.Of(entry, names);
    }

    /// <summary>The entry.</summary>
    public Entry Entry { get; }

    /// <summary>Its body, the hand links resolved.</summary>
    public Body Body { get; }

    /// <summary>What names mean in this entry.</summary>
    public NameReader Names { get; }

    /// <summary>The blocks of its summary.</summary>
    public ImmutableArray<WrittenBlock> Summary { get; }

    /// <summary>The blocks of each of its sections.</summary>
    public ImmutableArray<ImmutableArray<WrittenBlock>> Sections { get; }

    /// <summary>The blocks of each of its footnotes.</summary>
    public ImmutableArray<ImmutableArray<WrittenBlock>> Footnotes { get; }

    /// <summary>All its blocks, in reading order.</summary>
    public IEnumerable<WrittenBlock> Blocks => Summary.Concat(Sections.SelectMany(s => s)).Concat(Footnotes.SelectMany(f => f));
}
