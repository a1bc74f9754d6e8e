using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>Begins a name that links itself; the name follows, then <see cref="MentionEnd"/>.</summary>
/// <param name="To">Who or what is named.</param>
internal sealed record MentionStart(EntryKey To) : BodyPart;
