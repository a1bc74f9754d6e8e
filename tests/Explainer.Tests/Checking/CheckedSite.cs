using System.Collections.Immutable;
using System.Text;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Rendering;
using Explainer.Urls;

namespace Explainer.Tests.Checking;

/// <summary>A small site around the page under test, which is <c>/docs/page/</c>.</summary>
internal sealed class CheckedSite
{
    public const string PagePath = "docs/page/index.html";
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["index.html"] = "<h1 id=home>Home</h1>",
        ["docs/install/index.html"] = "<h1 id=intro>Install</h1><h2 id='usage'>Usage</h2><a name=old></a><p id=café></p>",
        ["actors/yair-lapid/index.html"] = "<h2 id=roles>Roles</h2>",
        ["photos/summit.jpg"] = "",
        ["photos/a,b.jpg"] = "",
        ["css/site.css"] = "",
        ["js/app.js"] = "",
        ["img/signs.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'><symbol id='bag'/></svg>",
        ["feed.xml"] = "<feed xmlns='http://www.w3.org/2005/Atom'/>",
        ["old/index.html"] = "<meta http-equiv=refresh content='0; url=../docs/install/'>",
    };

    public string BaseUrl { get; init; } = "https://example.org/";

    public List<Redirect> Redirects { get; } = [new(new UrlPath("/old/"), "/docs/install/")];

    public List<UnbuiltPage> Unbuilt { get; } = [new(new UrlPath("/docs/soon/"), "a draft")];

    public List<LinkOrigin> Origins { get; } = [];

    /// <summary>What one page alone cannot be held to; a test of the whole site asks for it.</summary>
    private static readonly ImmutableDictionary<string, Severity> OfWholeSites = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
        new[] { "link/canonical-mismatch", "link/sitemap-mismatch", "output/orphan-page", "output/unreachable-page" }.Select(name => KeyValuePair.Create(name, Severity.Off)));

    /// <summary>The rules that are to be reported though they are off, or whose pages stand alone here.</summary>
    public ImmutableArray<Rule> On { get; init; } = [];

    public Dictionary<string, byte[]> Bytes { get; } = [];

    public CheckScope Scope { get; init; } = CheckScope.Site;

    public HashSet<string> Unread { get; } = [];

    public CheckResult Result { get; private set; }

    public CheckedSite With(string path, string text)
    {
        files[path] = text;
        return this;
    }

    public ImmutableArray<Problem> Problems(string? html = null)
    {
        if (html is not null)
            files[PagePath] = html;
        var checker = new LinkChecker(new(BaseUrl, files.Keys.Concat(Bytes.Keys).Distinct(), Redirects, Unbuilt), Scope);
        foreach (var (path, text) in files.Where(f => !Unread.Contains(f.Key)))
            checker.Read(new(path, Encoding.UTF8.GetBytes(text), path == PagePath ? [.. Origins] : []));
        foreach (var (path, bytes) in Bytes)
            checker.Add(path, bytes.Length, null, () => new MemoryStream(bytes));
        var problems = new ProblemList();
        Result = checker.Judge(problems);
        return problems.Sorted(OfWholeSites.SetItems(On.Select(rule => KeyValuePair.Create(rule.Name, Severity.Error))));
    }

    public string[] Lines(string? html = null) => [.. Problems(html).Select(p => $"{p.Rule.Name}: {p.Message}")];
}
