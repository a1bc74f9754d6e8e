using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>Ends the name that a <see cref="MentionStart"/> began.</summary>
internal sealed record MentionEnd : BodyPart;
