using Explainer.Model;

namespace Explainer.Parsing.Schema;

/// <summary>The definition of each kind's front matter.</summary>
internal static class EntrySchemas
{
    /// <summary>The keys that the front matter of such an entry may have.</summary>
    public static MapSchema Of(EntryKind kind) => kind switch
    {
        EntryKind.Article => ArticleSchema.Schema,
        EntryKind.Actor => ActorSchema.Schema,
        EntryKind.Context => ContextSchema.Schema,
        EntryKind.Event => SmallSchemas.Event,
        EntryKind.Place => SmallSchemas.Place,
        EntryKind.Term => SmallSchemas.Term,
        _ => SmallSchemas.Page,
    };
}
