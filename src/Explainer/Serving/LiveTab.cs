using System.Text;
using Explainer.Urls;

namespace Explainer.Serving;

/// <summary>
/// A page that is open in a browser, and listens. It is told only what concerns it: that it looks otherwise now, that only its style
/// does, what is wrong. What it shows it says itself when it begins to listen, so that nothing is lost when the preview is started anew.
/// </summary>
/// <param name="path">The page's path on the host.</param>
/// <param name="look">What it shows.</param>
internal sealed class LiveTab(string path, PageLook look)
{
    private PageLook look = look;
    private string? problems;

    /// <summary>What is new for the tab since it was told last, as server-sent events; empty if nothing is.</summary>
    /// <param name="state">The site now.</param>
    /// <param name="answers">Finds what stands at a place.</param>
    public async Task<string> NewsAsync(SiteState state, SiteAnswers answers)
    {
        var news = new StringBuilder();
        if (state.PlaceOf(path) is not { } place)
            return "";
        if (await answers.FindAsync(state, place) is not Answer.Made made)
            Tell(news, "reload", "{}");
        else if (LivePage.LookOf(made, state) is var now && now != look)
            TellLook(news, now, state);

        var file = state.Site?.FindPage(UrlPath.OfOutput(new UrlPath(place).OutputPath))?.Entry?.File.Path;
        var wrong = LiveProblems.Write(state, file);
        if (wrong != problems)
            Tell(news, "problems", problems = wrong);
        return news.ToString();
    }

    private void TellLook(StringBuilder news, PageLook now, SiteState state)
    {
        if (now.Shape == look.Shape)
            Tell(news, "style", LivePage.Styles(now, state));
        else
            Tell(news, "reload", "{}");
        look = now;
    }

    private static void Tell(StringBuilder news, string kind, string json) => news.Append("event: ").Append(kind).Append("\ndata: ").Append(json).Append("\n\n");
}
