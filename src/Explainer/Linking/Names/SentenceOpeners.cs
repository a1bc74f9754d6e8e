using System.Collections.Frozen;

namespace Explainer.Linking.Names;

/// <summary>English words that open a sentence right before a name: "Yesterday Lapid spoke".</summary>
internal static class SentenceOpeners
{
    /// <summary>The words, with their capital.</summary>
    public static FrozenSet<string> Words { get; } = FrozenSet.ToFrozenSet(
        [
            "About", "According", "Across", "After", "Again", "Against", "Ahead", "Along", "Already", "Also", "Although", "Am", "Among", "And", "Are", "Around", "As", "Asked", "At", "Back",
            "Because", "Before", "Behind", "Besides", "Between", "Beyond", "Both", "But", "By", "Can", "Could", "Critics", "Days", "Despite", "Did", "Do", "Does", "During", "Earlier", "Either", "Even",
            "Ever", "Except", "First", "For", "Former", "From", "Further", "Had", "Hardly", "Has", "Have", "Hence", "Here", "Hours", "How", "However", "If", "In", "Indeed", "Inside", "Instead", "Is",
            "Just", "Last", "Late", "Later", "Less", "Let", "Like", "Long", "Maybe", "Meanwhile", "Might", "Minutes", "Months", "Moreover", "More", "Most", "Must", "Near", "Neither", "Never",
            "Nevertheless", "New", "Next", "No", "Nonetheless", "Nor", "Not", "Now", "Of", "Off", "Often", "On", "Once", "Only", "Opposite", "Or", "Otherwise", "Outside", "Over", "Perhaps",
            "Quoted", "Rather", "Said", "Says", "Shall", "Should", "Since", "So", "Some", "Somehow", "Soon", "Sources", "Still", "Than", "That", "The", "Then", "Therefore", "Though", "Through",
            "Thus", "Till", "To", "Today", "Together", "Told", "Tomorrow", "Tonight", "Toward", "Towards", "Under", "Unless", "Unlike", "Until", "Upon", "Via", "Was", "Weeks", "Were", "What",
            "When", "Where", "Whereas", "Whether", "While", "Who", "Whom", "Whose", "Why", "Will", "With", "Within", "Without", "Would", "Years", "Yes", "Yesterday", "Yet",
        ],
        StringComparer.Ordinal);
}
