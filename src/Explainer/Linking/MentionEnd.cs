using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>Ends the name that a <see cref="MentionStart"/> began.</summary>
internal sealed record MentionEnd : BodyPart
{
    /// <summary>All are alike, and there are many: one will do.</summary>
    public static MentionEnd Here { get; } = new();
}
