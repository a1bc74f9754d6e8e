using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the home page: what matters now.</summary>
internal static class HomePage
{
    /// <summary>What its layout is given.</summary>
    public static HomeView View(PageKit kit, FrameMaker frames)
    {
        var site = kit.Site;
        var text = site.Entries.OfType<Page>().FirstOrDefault(p => p.Url == UrlPath.Root);
        var live = site.Articles.Where(a => !a.Withdrawn).ToList();
        var claims = new ClaimViews(kit);
        var all = kit.Linked.Index.AllClaims;
        var title = text?.Name.Value ?? site.Settings.Title.Value;
        return new(frames.Make(kit, title, text?.SummaryText is { Length: > 0 } summary ? summary : site.Settings.Description, null))
        {
            Body = text is null ? Html.None : new(string.Concat(new Sections(kit).Of(text).Select(s => s.Body.Value))),
            Lead = live.Count > 0 ? new Stories(kit).Of(live[0]) : null,
            LeadStakes = live.Count > 0 ? Stakes(kit, live[0]) : Html.None,
            Stories = [.. live.Skip(1).Take(6).Select(new Stories(kit).Of)],
            AllStories = new("All explainers", kit.Scope.To(SiteMap.Articles.Url)),
            Contexts =
            [
                .. site.Entries.OfType<Context>().Where(c => !c.Withdrawn)
                    .OrderByDescending(c => c.Status?.AsOf?.Earliest ?? DateOnly.MinValue).ThenBy(c => c.Key)
                    .Take(6).Select(new ContextCards(kit).Of),
            ],
            Claims = claims.Claims(all.Where(c => c.Claim.Outcome is { Is.Value: not OutcomeVerdict.Open }).OrderByDescending(c => Decided(kit, c)?.Earliest ?? DateOnly.MinValue).Take(4)),
            AllClaims = new("All claims", kit.Scope.To(SiteMap.Claims.Url)),
            Due = claims.Claims(all.Where(IsDue).OrderBy(c => c.Claim.Until!.Value.Value.Earliest).Take(5)),
        };
    }

    // The citations of a roll-up would need a list of sources, which the home page has not: the article has it.
    private static Html Stakes(PageKit kit, Article article) => new(string.Concat(
        kit.Linked.Bodies[article.Key].Sections.Where(s => s.Role == SectionRole.Stakes).Take(1)
            .Select(s => kit.Bodies.Render([.. s.Parts.Where(p => p is not Citation)], article.Url).Value)));

    private static EdtfDate? Decided(PageKit kit, MadeClaim claim) =>
        claim.Claim.Outcome?.Date ?? kit.Site.Find<Event>(claim.Claim.Outcome?.Event)?.Date.Value;

    private static bool IsDue(MadeClaim claim) =>
        claim.Claim is { Until: not null, Type: ClaimType.Forecast or ClaimType.Plan or ClaimType.Concern } && claim.Claim.Outcome is null or { Is.Value: OutcomeVerdict.Open };
}
