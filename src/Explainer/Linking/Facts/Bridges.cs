using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Facts;

/// <summary>Finds the contexts that share actors with another.</summary>
internal static class Bridges
{
    /// <summary>The bridges of a context, those with the most shared actors first. What is part of it, or what it is part of, is none.</summary>
    public static ImmutableArray<Bridge> Of(SiteIndex index, Context context)
    {
        var own = context.Involved.Select(r => r.Key).ToHashSet();
        var articles = index.ArticlesAbout(context.Key).Select(a => a.Key).ToHashSet();
        return
        [
            .. own.SelectMany(k => index.ContextsNaming(k)).Distinct()
                .Where(other => !other.Withdrawn && other.Key != context.Key && other.Key != context.Parent?.Key && other.Parent?.Key != context.Key)
                .Select(other => new Bridge(
                    other,
                    [.. other.Involved.Where(r => own.Contains(r.Key)).DistinctBy(r => r.Key)],
                    index.ArticlesAbout(other.Key).Count(a => articles.Contains(a.Key))))
                .Where(b => !b.Shared.IsEmpty)
                .OrderByDescending(b => b.Shared.Length).ThenBy(b => b.Other.Key),
        ];
    }
}
