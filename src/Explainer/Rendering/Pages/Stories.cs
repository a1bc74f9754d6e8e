using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes items of lists of articles.</summary>
/// <param name="kit">The page.</param>
internal sealed class Stories(PageKit kit)
{
    /// <summary>An item.</summary>
    public StoryView Of(Article article) => new(
        kit.Link(article), PageKit.Date(article.Date.Value), kit.Summary(article), kit.Links(article.Contexts));
}
