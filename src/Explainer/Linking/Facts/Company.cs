using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Facts;

/// <summary>That an actor stands beside another.</summary>
/// <param name="With">The other actor.</param>
/// <param name="In">Where: contexts by key, or articles newest first.</param>
internal sealed record Company(EntryKey With, ImmutableArray<Entry> In);
