using Explainer.Checking.Facts;
using Explainer.Checking.Places;
using Explainer.Checking.Shapes;
using Explainer.Checking.Whole;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Judges the URLs that one document uses, as it is read.</summary>
/// <param name="outputs">What the site has.</param>
/// <param name="scope">What documents are held to.</param>
/// <param name="redirects">Follows redirects.</param>
/// <param name="fragments">Takes the parts of pages that it uses.</param>
/// <param name="faults">Takes its faults.</param>
/// <param name="site">Takes what rules about the whole site go by.</param>
/// <param name="document">The document.</param>
/// <param name="origins">Where its URLs come from.</param>
/// <param name="external">Takes the links to other hosts, where somebody wants them.</param>
internal sealed class DocumentJudge(
    OutputMap outputs, CheckScope scope, RedirectJudge redirects, FragmentLedger fragments, FaultLedger faults, WholeSite site, OutputEntry document, OriginIndex origins, ExternalLedger? external)
{
    private readonly bool isNotFoundPage = document.Path == "404.html" || document.Path.EndsWith("/404.html", StringComparison.Ordinal);
    private readonly HashSet<int> leadsTo = [];
    private readonly bool isRedirect = outputs.RedirectFrom(document.Url) is not null;

    /// <summary>Whether links of it may be taken before they come here: not those of a page where even right ones are told otherwise.</summary>
    public bool TakesKnownLinks => document.IsPage && !isNotFoundPage && !isRedirect;

    /// <summary>How many of its URLs lead to other hosts.</summary>
    public int Elsewhere { get; private set; }

    /// <summary>Judges them.</summary>
    /// <param name="facts">What the document uses.</param>
    /// <param name="known">What was taken already.</param>
    public void Judge(PageFacts facts, KnownLinks? known)
    {
        known?.AddTo(site.Graph, leadsTo);
        var own = UrlBase.OfOutput(outputs.Base, document.Path);
        var from = facts.BaseHref is null ? own : BaseOf(facts.BaseHref, own);
        foreach (var use in facts.Uses)
        {
            if (isRedirect && use.Kind == UseKind.MetaRefresh && outputs.RedirectFrom(document.Url) is { } alias && redirects.EntryAtEndOf(alias) is { } end)
                leadsTo.Add(end.Number);

            // Where the page of a redirect leads is judged with the redirect.
            if (isRedirect && (use.Kind == UseKind.MetaRefresh || use.Kind == UseKind.HeadLink || use.Kind == UseKind.Link))
                continue;
            if (isNotFoundPage && facts.BaseHref is null && IsRelative(use.Url))
                Add(use, Rules.Link.RelativeLinkIn404, use.Url, $"{use.Url} is relative, but hosts show this page at any address");
            else
                Judge(use, from);
        }

        if (outputs.Find("/" + document.Path) is { IsPage: true } page)
            AddToSite(page, facts, from);
    }

    /// <summary>Adds a fault of the document.</summary>
    public void Add(Fault fault) => faults.Add(fault, document.Url, origins.Of(fault.Written));

    private void AddToSite(OutputEntry page, PageFacts facts, UrlBase from)
    {
        site.Graph.Add(page, [.. leadsTo], facts.NoIndex, facts.SendsOn);
        if (scope == CheckScope.Site && !isNotFoundPage && !isRedirect && CanonicalJudge.FaultOf(page, facts, outputs) is { } fault)
            Add(fault);
        foreach (var use in facts.Integrities.Where(use => use.Integrity.Length > 0))
        {
            if (Find(use.Url) is { } file)
                site.Integrities.Add((document.Url, file, use));
        }

        foreach (var picture in facts.Pictures)
        {
            if (Find(picture.Url) is { } file)
                site.AddPicture(file, picture, document.Url);
        }

        foreach (var translation in facts.Translations)
            site.Translations.Add((page, Find(translation.Url), translation));

        OutputEntry? Find(string url) =>
            UrlResolver.Resolve(url, from, outputs.Base) is { Place: UrlPlace.Site } resolved ? outputs.Find(resolved.Path) : null;
    }

    private void Judge(in Use use, UrlBase from)
    {
        var url = use.Url.AsSpan().Trim(" \t\n\f\r").Length == use.Url.Length ? use.Url : use.Url.Trim(' ', '\t', '\n', '\f', '\r');
        if (url.Length == 0)
        {
            if (use.Kind != UseKind.FormAction)
                Add(use, Rules.Link.EmptyHref, "", $"the URL of <{use.Element}> is empty");
            return;
        }

        if (UrlShapes.Find(url) is { } shape)
        {
            // Calls of one script are one fault, whatever they hand over.
            Add(use, shape.Rule, shape.Rule == Rules.Link.JavascriptUrl ? url.Split('(')[0] : url, shape.Message);
            if (shape.Rule.Severity == Severity.Error)
                return;
        }

        var resolved = UrlResolver.Resolve(url, from, outputs.Base);
        if (PlaceRules.MayFind(url, resolved)
            && PlaceRules.Find(new(use, url, resolved, resolved.Place == UrlPlace.Site && outputs.Find(resolved.Path) is not null, outputs.Base, scope)) is { } found)
        {
            // A folder of another tool's may have all links so: said once.
            var target = found.Rule == Rules.Link.OwnOriginAbsoluteLink && scope == CheckScope.Folder ? resolved.Host! : url;
            if (found.Rule != Rules.Link.OwnOriginAbsoluteLink || scope == CheckScope.Folder || !origins.OfHandLinks(use.Url).IsEmpty)
                Add(use, found.Rule, target, found.Message);
        }

        switch (resolved.Place)
        {
            case UrlPlace.Site:
                JudgeTarget(use, resolved);
                break;
            case UrlPlace.Elsewhere:
                JudgeElsewhere(use, url, resolved.Host);
                break;
            case UrlPlace.Invalid:
                Add(use, Rules.Link.InvalidUrl, url, $"{url} is no URL: its host cannot be read");
                break;
            case UrlPlace.AboveSite:
                Add(use, Rules.Link.LinkOutsideSite, url, $"{url} climbs above the root of the site");
                break;
            case UrlPlace.OutsideBasePath:
                JudgeOutside(use, resolved.Path);
                break;
        }
    }

    private void JudgeTarget(in Use use, in ResolvedUrl resolved)
    {
        var entry = outputs.Find(resolved.Path);
        // A folder opened without a host has index.html spelled out: what is known of a place counts for that too.
        var path = resolved.Path.EndsWith("/index.html", StringComparison.Ordinal) ? resolved.Path[..^"index.html".Length] : resolved.Path;
        if (entry is null && path.Contains("//", StringComparison.Ordinal) && outputs.Find(SingleSlashes(path)) is { } single)
        {
            Add(use, Rules.Link.DoubleSlashInPath, path, $"{path} has an empty part: the place is {single.Url}, which not all hosts find so");
            entry = single;
            path = single.Url;
        }

        if ((outputs.RedirectFrom(path) ?? (entry is null ? RedirectWithoutFile(path) : null)) is { } redirect)
        {
            if (use.Kind.IsFollowed && redirects.EntryAtEndOf(redirect) is { } end)
            {
                site.Graph.Use(end, use.Kind, document.Path);
                leadsTo.Add(end.Number);
            }

            if (entry is not null)
                site.Graph.Use(entry, use.Kind, document.Path);
            if (use.Kind.IsFollowed)
                Add(use, Rules.Link.LinkToRedirect, path, $"{path} sends its readers on to {redirects.EndOf(redirect)}");
            return;
        }

        if (entry is null && !path.EndsWith('/') && outputs.Find(path + "/") is { } page)
        {
            Add(use, Rules.Link.TrailingSlashPolicy, path, $"{path} lacks the slash at its end: the page is {path}/");
            entry = page;
        }

        if (entry is null)
        {
            Add(MissingTarget.Of(use, path, outputs));
            return;
        }

        site.Graph.Use(entry, use.Kind, document.Path);
        if (use.Kind.IsFollowed && entry.IsPage)
            leadsTo.Add(entry.Number);
        if (use.Kind == UseKind.Link && resolved.Path.Length != path.Length && scope == CheckScope.Site)
            JudgeSpelledOut(use, path);
        if (resolved.Fragment is { Length: > 0 } fragment)
            JudgeFragment(use, entry, fragment);
    }

    private void JudgeFragment(in Use use, OutputEntry entry, string fragment)
    {
        if (entry.HasIds && (entry.IsPage || use.Kind == UseKind.Drawing))
            fragments.Use(entry, fragment, use, document.Url, origins);
        if (use.Kind == UseKind.Link && (!entry.IsPage || fragment[0] is '/' or '!'))
            Add(use, Rules.Link.FragmentNotCheckable, $"{entry.Url}#{fragment}", $"#{fragment} of {entry.Url} is not checked: {(entry.IsPage ? "a script makes such places" : "it is no page")}");
        else if (fragment.Contains(":~:", StringComparison.Ordinal) && entry.IsPage)
            site.Texts.Add(new(entry, fragment, use, document.Url, origins.Of(use.Url)));
    }

    // In a folder for opening without a host every link has index.html: what counts is what the writer wrote.
    private void JudgeSpelledOut(in Use use, string path)
    {
        foreach (var source in origins.Of(use.Url))
        {
            if (source.Text.Contains("index.html", StringComparison.Ordinal))
                Add(use, Rules.Link.ExtensionPolicy, path, $"index.html is spelled out: the page is {path}");
        }
    }

    private static string SingleSlashes(string path) => "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries)) + (path.EndsWith('/') ? "/" : "");

    // An alias has a page of its own, so that a link to it without the slash finds both; a page's own place goes before a folder's redirect.
    private Redirect? RedirectWithoutFile(string path) =>
        outputs.RedirectFrom(path + "/") ?? (outputs.Find(path + "/") is null ? outputs.RedirectNear(path) : null);

    private void JudgeElsewhere(in Use use, string url, string? host)
    {
        if (host is not null)
            Elsewhere++;
        if (host is not null && external is not null)
            external.Add(use, outputs.Base.Scheme ?? "https", document.Url, document.Path, origins.Of(use.Url));
        if (host is not null && IsOwnMachine(host))
            Add(use, Rules.Link.LocalhostLink, url, $"{url} is an address of one machine only");
        else if (use.Kind.IsLoaded && scope == CheckScope.Site)
            Add(use, Rules.Output.ExternalResource, url, $"{url} is loaded from another host");
    }

    private void JudgeOutside(in Use use, string path)
    {
        var hint = outputs.Find(path) is null ? null : $"Write {outputs.Base.Path}{path[1..]}, or a relative link.";
        Add(new(Rules.Link.LinkOutsideBasePath, $"{path} is outside of the site, which is at {outputs.Base.Path}", path, use.Element, use.At)
        {
            Hint = hint,
            Written = use.Url,
        });
    }

    private void Add(in Use use, Rule rule, string target, string message) =>
        Add(new Fault(rule, message, target, use.Element, use.At) { Written = use.Url });

    private UrlBase BaseOf(string href, UrlBase own)
    {
        var resolved = UrlResolver.Resolve(href, own, outputs.Base);
        return resolved.Place switch
        {
            UrlPlace.Site => new(true, outputs.Base.Path + resolved.Path[1..]),
            UrlPlace.AboveSite or UrlPlace.OutsideBasePath => new(true, resolved.Path),
            // A base that cannot be read, or is no place on the web, counts for nothing (HTML, section 4.2.3).
            UrlPlace.Invalid or UrlPlace.OtherScheme => own,
            _ => resolved.Host is { } host && outputs.Base.IsOurs(host) ? new(true, resolved.Path) : new(false, ""),
        };
    }

    private static bool IsRelative(string url) =>
        url.Length > 0 && url[0] is not ('/' or '\\' or '#' or '?') && UrlResolver.SchemeOf(url) is null;

    private static bool IsOwnMachine(string host)
    {
        var name = host[0] == '[' ? host : host.Split(':')[0];
        return name is "localhost" or "0.0.0.0"
            || name.EndsWith(".localhost", StringComparison.Ordinal)
            || name.StartsWith("127.", StringComparison.Ordinal)
            || name.StartsWith("[::1]", StringComparison.Ordinal);
    }
}
