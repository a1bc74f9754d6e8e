using System.Text;
using Explainer.Parsing.Bodies;
using Explainer.Urls;
using Explainer.Writing;

namespace Explainer.Serving;

/// <summary>Finds what stands at a place of the site, as a static host would.</summary>
/// <param name="good">The pages that were looked at last.</param>
internal sealed class SiteAnswers(GoodPages good)
{
    private const int Fine = 200;
    private const int NotFound = 404;
    private const int CannotBeMade = 500;

    /// <summary>Taken while something is asked for.</summary>
    public RightOfWay Way { get; } = new();

    /// <summary>What stands at a place.</summary>
    /// <param name="state">The site.</param>
    /// <param name="place">A path from the site's root, not percent-encoded.</param>
    public async Task<Answer> FindAsync(SiteState state, string place)
    {
        using var first = Way.Take();
        if (state.Site is not { } site)
            return new Answer.Made("index.html", Excuse("This site cannot be shown yet"), CannotBeMade);
        if (MovedTo(site, place) is { } to)
            return new Answer.Moved(to);
        var path = new UrlPath(place).OutputPath;
        return await FindPageAsync(state, site, UrlPath.OfOutput(path))
            ?? (path == BuildManifest.FileName && await site.MakeManifestAsync() is { } manifest ? new Answer.Made(path, manifest, Fine) : null)
            ?? (site.Make(path) is { } made ? new Answer.Made(path, made, Fine) : null)
            ?? (site.FindCopy(path) is { } asset ? new Answer.Copied(path, asset) : null)
            ?? (site.FindPage(new(place + "/")) is not null ? new Answer.Moved(OnHost(site, place + "/")) : null)
            ?? await FindPageAsync(state, site, new("/404.html"), NotFound)
            ?? new Answer.Made("404.html", Excuse("There is no such page"), NotFound);
    }

    private async Task<Answer?> FindPageAsync(SiteState state, Snapshot site, UrlPath place, int status = Fine)
    {
        var kept = good.Find(place);
        if (site.FindPage(place) is not { } page)
        {
            // The file is there and says nothing that a page could be made of: its page stays until it does, or is gone.
            return kept is { File: { } file } old && site.IsFaulty(file) && state.Sources.Content.Any(f => f.Path == file)
                ? new Answer.Made(place.OutputPath, old.Bytes, status)
                : null;
        }

        var source = page.Entry?.File.Path;
        if (kept is { } last && source is not null && site.IsFaulty(source))
            return new Answer.Made(place.OutputPath, last.Bytes, status);
        if (await site.MakeAsync(page) is { } bytes)
        {
            good.Keep(place, bytes, source);
            return new Answer.Made(place.OutputPath, bytes, status);
        }

        return kept is { } before
            ? new Answer.Made(place.OutputPath, before.Bytes, status)
            : new Answer.Made(place.OutputPath, Excuse("This page cannot be made yet"), CannotBeMade);
    }

    private static string? MovedTo(Snapshot site, string place)
    {
        foreach (var redirect in site.Prepared.Plan.Redirects)
        {
            var from = redirect.From.Value;
            if (from == place)
                return OnHost(site, redirect.Target);
            if (from.EndsWith('*') && place.StartsWith(from[..^1], StringComparison.Ordinal))
                return OnHost(site, redirect.Target.Replace(":splat", place[(from.Length - 1)..], StringComparison.Ordinal));
        }

        return null;
    }

    // Percent-encoded as far as it is not yet.
    private static string OnHost(Snapshot site, string place)
    {
        if (!place.StartsWith('/'))
            return place;
        var url = new Uri("http://localhost" + site.Prepared.Settings.BasePath + place[1..]);
        return url.PathAndQuery + url.Fragment;
    }

    private static byte[] Excuse(string why) =>
        Encoding.UTF8.GetBytes($"<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>{HtmlText.Encode(why)}</title>\n<h1>{HtmlText.Encode(why)}</h1>\n<p>What has to be mended is listed here, and in the terminal; the page comes by itself when it is.\n");
}
