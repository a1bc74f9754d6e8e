using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Shows sections of articles on the pages of those that the articles are about.</summary>
/// <param name="kit">The page.</param>
internal sealed class RollUps(PageKit kit)
{
    /// <summary>The sections of a role, from articles in the order given.</summary>
    public ImmutableArray<RollUpView> Of(SectionRole role, IEnumerable<Article> articles) =>
    [
        .. articles.SelectMany(a => kit.Linked.Bodies[a.Key].Sections.Where(s => s.Role == role)
            .Select(s => new RollUpView(new(a.Name.Value, kit.Scope.To(a.Url, s.Id)), PageKit.Date(a.Date.Value), kit.Bodies.Render(s.Parts, a.Url)))),
    ];
}
