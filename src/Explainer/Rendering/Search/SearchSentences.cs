using Explainer.Linking;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Rendering.Search;

/// <summary>Chooses the sentences of a page that search can show.</summary>
internal static class SearchSentences
{
    /// <summary>Sentences of a page's text: why it matters first, then the others as written, as far as there is room.</summary>
    /// <param name="linked">The site.</param>
    /// <param name="entry">The page.</param>
    /// <param name="room">How many characters there may be.</param>
    public static IEnumerable<string> Of(LinkedSite linked, Entry entry, int room)
    {
        foreach (var section in linked.Bodies[entry.Key].Sections.OrderBy(s => s.Role != SectionRole.Stakes))
        {
            foreach (var block in PlainText.Of(MarkSetter.Set(section.Parts)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var starts = SentenceFinder.Starts(block);
                for (var i = 0; i < starts.Count; i++)
                {
                    var sentence = block[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : block.Length)].Trim();
                    if (sentence.Length > room)
                        yield break;
                    room -= sentence.Length + 3;
                    if (sentence.Length > 0)
                        yield return sentence;
                }
            }
        }
    }
}
