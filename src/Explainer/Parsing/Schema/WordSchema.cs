using System.Collections.Immutable;

namespace Explainer.Parsing.Schema;

/// <summary>One word of a closed vocabulary.</summary>
/// <param name="Words">The vocabulary, in the order in which messages list it.</param>
internal sealed record WordSchema(ImmutableArray<string> Words) : ValueSchema("one word")
{
    /// <summary>A vocabulary of these words.</summary>
    public static WordSchema Of(params ReadOnlySpan<string> words) => new([.. words]);
}
