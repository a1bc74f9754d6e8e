using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer.Checking;

/// <summary>Follows each redirect of the site to its end.</summary>
/// <param name="outputs">What the site has.</param>
internal sealed class RedirectJudge(OutputMap outputs)
{
    private static readonly LinePosition Start = new(1, 1);

    /// <summary>Where a redirect leads in the end: a path of the site, or the URL of another host.</summary>
    public string EndOf(Redirect redirect) => Follow(redirect).Places[^1];

    /// <summary>The file that it leads to in the end, if it is one of this site.</summary>
    public OutputEntry? EntryAtEndOf(Redirect redirect) => Follow(redirect).Entry;

    /// <summary>Judges all redirects of the site.</summary>
    public void Judge(FaultLedger faults, FragmentLedger fragments, ExternalLedger? external)
    {
        foreach (var redirect in outputs.Redirects)
        {
            // A place that is named in part by the reader's URL is many places.
            if (redirect.Target.Contains(":splat", StringComparison.Ordinal))
                continue;
            var journey = Follow(redirect);
            if (external is not null && Resolve(redirect.Target) is { Place: UrlPlace.Elsewhere, Host: not null })
                external.Add(new(UseKind.Link, "redirect", redirect.Target, Start), outputs.Base.Scheme ?? "https", redirect.From.Value, null, redirect.At is { } place ? [place] : []);
            if (FaultOf(redirect, journey) is { } fault)
                faults.Add(fault, redirect.From.Value, redirect.At is { } at ? [at] : []);
            if (journey is { Entry: { IsPage: true } page, Fragment: { } fragment })
            {
                var origins = new OriginIndex(redirect.At is { } source ? [new LinkOrigin(redirect.Target, source)] : []);
                fragments.Use(page, fragment, new(UseKind.Link, "redirect", redirect.Target, Start), redirect.From.Value, origins);
            }
        }
    }

    private sealed record Journey(List<string> Places, bool IsLoop, bool IsElsewhere, OutputEntry? Entry, string? Fragment);

    private static Fault? FaultOf(Redirect redirect, Journey journey)
    {
        var way = string.Join(" to ", journey.Places);
        var fault = new Fault(Rules.Link.RedirectChain, "", redirect.From.Value, "redirect", null) { Written = redirect.Target };
        return journey.IsLoop ? fault with { Rule = Rules.Link.RedirectLoop, Message = $"{way}: the redirect comes back to a place where it was" }
            : journey is { IsElsewhere: false, Entry: null }
                ? fault with { Rule = Rules.Link.RedirectTargetMissing, Message = $"{redirect.From} leads to {journey.Places[^1]}, where there is no page", Missing = journey.Places[^1] }
            : journey.Places.Count > 2 ? fault with { Message = $"{way}: the redirect takes more than one step", Hint = $"Let {redirect.From} lead to {journey.Places[^1]}." }
            : journey.Entry is not null && journey.Entry.Url == redirect.From + "/"
                ? fault with { Rule = Rules.Link.UnusedRedirect, Message = $"{redirect.From} leads to {journey.Places[^1]}, as hosts do without it" }
            : null;
    }

    private Journey Follow(Redirect redirect)
    {
        var places = new List<string> { redirect.From.Value };
        var been = new HashSet<string>(places, StringComparer.Ordinal);
        while (true)
        {
            var target = Resolve(redirect.Target);
            if (target.Place != UrlPlace.Site)
            {
                places.Add(redirect.Target);
                return new(places, IsLoop: false, IsElsewhere: target.Place == UrlPlace.Elsewhere, null, null);
            }

            places.Add(target.Path);
            if (!been.Add(target.Path))
                return new(places, IsLoop: true, IsElsewhere: false, null, null);
            var next = outputs.RedirectFrom(target.Path);
            var entry = outputs.Find(target.Path) ?? outputs.Find(target.Path + "/");
            if (next is null && entry is null)
                next = outputs.RedirectNear(target.Path);
            if (next is null || next.Target.Contains(":splat", StringComparison.Ordinal))
                return new(places, IsLoop: false, IsElsewhere: next is not null, entry, target.Fragment);
            redirect = next;
        }
    }

    // A target is written from the site's root, wherever that is hosted.
    private ResolvedUrl Resolve(string target) =>
        UrlResolver.Resolve(
            target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) ? target[1..] : target,
            new(true, outputs.Base.Path),
            outputs.Base);
}
