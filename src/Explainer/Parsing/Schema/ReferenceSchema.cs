using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Parsing.Schema;

/// <summary>A reference to a page: a slug, or <c>folder/slug</c>. Whether the page exists is judged when all pages are known.</summary>
/// <param name="Kinds">The kinds of pages that may stand there.</param>
internal sealed record ReferenceSchema(ImmutableArray<EntryKind> Kinds)
    : ValueSchema(Kinds.Length == 1 ? $"the slug of {Kinds[0].OneOf()}" : "the slug of a page")
{
    /// <summary>References to pages of these kinds.</summary>
    public static ReferenceSchema To(params ReadOnlySpan<EntryKind> kinds) => new([.. kinds]);
}
