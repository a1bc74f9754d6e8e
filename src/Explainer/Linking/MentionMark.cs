using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A name to be marked in a list of parts.</summary>
/// <param name="From">The part and the offset in it of its first unit.</param>
/// <param name="To">The part and the offset in it of its last unit.</param>
/// <param name="Means">Who is meant.</param>
internal readonly record struct MentionMark((int Part, int Offset) From, (int Part, int Offset) To, EntryKey Means);
