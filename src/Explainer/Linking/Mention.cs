using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>That the text of one entry names another, or links to it by hand.</summary>
/// <param name="From">The entry in whose text it stands.</param>
/// <param name="To">Who or what is named.</param>
/// <param name="Section">Which of the body's sections, from 0.</param>
/// <param name="Role">That section's role.</param>
/// <param name="In">The sentence it stands in.</param>
/// <param name="Start">Where in the sentence the name begins.</param>
/// <param name="Length">The name's length.</param>
/// <param name="At">The name in its source.</param>
/// <param name="ByHand">Whether a writer made the link.</param>
internal sealed record Mention(
    EntryKey From,
    EntryKey To,
    int Section,
    SectionRole Role,
    KeptText In,
    int Start,
    int Length,
    SourceSpan At,
    bool ByHand)
{
    /// <summary>The sentence it stands in, as a string that is made anew.</summary>
    public string Sentence => In.ToString();

    /// <summary>How often it is named in that section, this mention included: the first links, the rest are counted here.</summary>
    public int Times { get; init; } = 1;
}
