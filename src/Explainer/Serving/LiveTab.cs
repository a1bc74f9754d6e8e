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

    /// <summary>Whether the tab looks otherwise now than it was told last, as a server-sent event; empty if it does not.</summary>
    /// <param name="state">The site now.</param>
    /// <param name="answers">Finds what stands at a place.</param>
    public async Task<string> LookAsync(SiteState state, SiteAnswers answers)
    {
        if (state.PlaceOf(path) is not { } place)
            return "";
        if (await answers.FindAsync(state, place) is not Answer.Made made)
            return Event("reload", "{}");
        var now = LivePage.LookOf(made, state);
        var (before, isSame) = (look, now == look);
        look = now;
        return isSame ? "" : now.Shape == before.Shape ? Event("style", LivePage.Styles(now, state)) : Event("reload", "{}");
    }

    /// <summary>What is wrong, if that is not what the tab was told last, as a server-sent event; empty if it is.</summary>
    /// <param name="state">The site now.</param>
    public string Problems(SiteState state)
    {
        var file = state.PlaceOf(path) is { } place ? state.Site?.FindPage(UrlPath.OfOutput(new UrlPath(place).OutputPath))?.Entry?.File.Path : null;
        var wrong = LiveProblems.Write(state, file);
        if (wrong == problems)
            return "";
        problems = wrong;
        return Event("problems", wrong);
    }

    private static string Event(string kind, string json) => $"event: {kind}\ndata: {json}\n\n";
}
