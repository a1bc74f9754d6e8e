using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>The words of an entry as readers see them, block by block: summary, sections, footnotes.</summary>
internal sealed class EntryText
{
    /// <summary>Reads an entry.</summary>
    public EntryText(LinkedSite linked, Entry entry)
    {
        Entry = entry;
        var body = linked.Bodies[entry.Key];
        Blocks =
        [
            .. WrittenBlock.Split(linked.Summaries[entry.Key]),
            .. body.Sections.SelectMany(s => WrittenBlock.Split(s.Parts)),
            .. body.Footnotes.SelectMany(f => WrittenBlock.Split(f.Parts)),
        ];
    }

    /// <summary>The entry.</summary>
    public Entry Entry { get; }

    /// <summary>Its blocks, in reading order.</summary>
    public ImmutableArray<WrittenBlock> Blocks { get; }
}
