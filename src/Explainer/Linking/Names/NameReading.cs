using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>A name in a text, and whom it may mean.</summary>
/// <param name="Start">Its offset in the text as written.</param>
/// <param name="Length">Its length there.</param>
/// <param name="FoldedLength">Its length in the folded text.</param>
/// <param name="Owners">Who may be meant: one, or several where nobody can tell.</param>
internal sealed record NameReading(int Start, int Length, int FoldedLength, ImmutableArray<EntryKey> Owners);
