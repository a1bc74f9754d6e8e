using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>A name in a text, and whom it may mean.</summary>
/// <param name="Start">Its offset in the text as written.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Owners">Who may be meant: one; several where nobody can tell; nobody where the article says so.</param>
internal readonly record struct NameReading(int Start, int Length, ImmutableArray<EntryKey> Owners);
