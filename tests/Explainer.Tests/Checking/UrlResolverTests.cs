using Explainer.Checking;
using Explainer.Urls;
using FsCheck.Xunit;

namespace Explainer.Tests.Checking;

/// <summary>Cases of the URL standard's own tests (web-platform-tests, urltestdata.json), as far as links within a site go.</summary>
public class UrlResolverTests
{
    private static readonly SiteBase Site = SiteBase.Of("https://example.org/docs/");

    [Theory]
    [InlineData("", "/a/b/")]
    [InlineData("#x", "/a/b/")]
    [InlineData("?x=../y", "/a/b/")]
    [InlineData(".", "/a/b/")]
    [InlineData("./", "/a/b/")]
    [InlineData("..", "/a/")]
    [InlineData("../", "/a/")]
    [InlineData("../c", "/a/c")]
    [InlineData("c/./d/../e", "/a/b/c/e")]
    [InlineData("c/..", "/a/b/")]
    [InlineData("c/.", "/a/b/c/")]
    [InlineData("%2e%2e/c", "/a/c")]
    [InlineData(".%2E/c", "/a/c")]
    [InlineData("%2E/c", "/a/b/c")]
    [InlineData("...", "/a/b/...")]
    [InlineData(@"..\c\d", "/a/c/d")]
    [InlineData("c//d", "/a/b/c//d")]
    [InlineData("c//../d", "/a/b/c/d")]
    [InlineData(" \tc\n ", "/a/b/c")]
    [InlineData("c\n\td", "/a/b/cd")]
    [InlineData("c d", "/a/b/c d")]
    [InlineData("c%20d", "/a/b/c d")]
    [InlineData("%C3%A9", "/a/b/é")]
    [InlineData("%c3%a9", "/a/b/é")]
    [InlineData("%ZZ%", "/a/b/%ZZ%")]
    [InlineData("c%2Fd", "/a/b/c%2Fd")]
    [InlineData("%FF", "/a/b/\ufffd")]
    [InlineData("😀", "/a/b/😀")]
    [InlineData("/docs/", "/")]
    [InlineData("/docs", "/")]
    [InlineData("/docs/c", "/c")]
    [InlineData("/x/../docs/c", "/c")]
    [InlineData(@"\docs\c", "/c")]
    [InlineData("//example.org/docs/c", "/c")]
    [InlineData(@"\\example.org/docs/c", "/c")]
    [InlineData("https://example.org/docs/c?d#e", "/c")]
    [InlineData("HTTPS://Example.ORG:443/docs/c", "/c")]
    [InlineData("https://me:pass@example.org/docs/c", "/c")]
    [InlineData("http://example.org/docs/c", "/c")]
    [InlineData(@"https:\\example.org\docs\c", "/c")]
    [InlineData("https:c", "/a/b/c")]
    [InlineData("a:b/../c", null, UrlPlace.OtherScheme)]
    [InlineData("mailto:me@example.org", null, UrlPlace.OtherScheme)]
    [InlineData("https://example.org/c", null, UrlPlace.Elsewhere)]
    [InlineData("https://example.org:8443/docs/c", null, UrlPlace.Elsewhere)]
    [InlineData("https://example.org.evil.com/docs/", null, UrlPlace.Elsewhere)]
    [InlineData("https://example.org@evil.com/docs/", null, UrlPlace.Elsewhere)]
    [InlineData("https://exa%6Dple.org/docs/c", "/c")]
    [InlineData("https://", null, UrlPlace.Invalid)]
    [InlineData("https://a b/", null, UrlPlace.Invalid)]
    [InlineData("https://a:b/", null, UrlPlace.Invalid)]
    [InlineData("https://a:65536/", null, UrlPlace.Invalid)]
    [InlineData("https://[::1", null, UrlPlace.Invalid)]
    [InlineData("https://1.2.3.999/", null, UrlPlace.Invalid)]
    [InlineData("https://a<b/", null, UrlPlace.Invalid)]
    [InlineData("/c", null, UrlPlace.OutsideBasePath)]
    [InlineData("/", null, UrlPlace.OutsideBasePath)]
    [InlineData("../../../c", null, UrlPlace.AboveSite)]
    [InlineData("../../../../../c", null, UrlPlace.AboveSite)]
    internal void Url_leads_where_the_standard_says(string url, string? path, UrlPlace place = UrlPlace.Site)
    {
        var resolved = UrlResolver.Resolve(url, UrlBase.OfOutput(Site, "a/b/index.html"), Site);

        Assert.Equal(place, resolved.Place);
        if (path is not null)
            Assert.Equal(path, resolved.Path);
    }

    [Theory]
    [InlineData("a#b", "b")]
    [InlineData("a#", "")]
    [InlineData("a", null)]
    [InlineData("#a?b#c", "a?b#c")]
    [InlineData("https://example.org/docs/#%41", "%41")]
    public void Fragment_stays_as_written(string url, string? fragment) =>
        Assert.Equal(fragment, UrlResolver.Resolve(url, UrlBase.OfOutput(Site, "index.html"), Site).Fragment);

    [Fact]
    public void A_file_that_is_no_index_is_left_for_its_folder() =>
        Assert.Equal("/a/c", UrlResolver.Resolve("c", UrlBase.OfOutput(Site, "a/b.html"), Site).Path);

    [Fact]
    public void What_is_relative_to_another_host_leads_there() =>
        Assert.Equal(UrlPlace.Elsewhere, UrlResolver.Resolve("/docs/c", new(false, ""), Site).Place);

    [Property]
    public bool Relative_urls_that_the_site_writes_lead_where_they_should(string[] from, string[] to, bool isPage)
    {
        var source = PathOf(from, isPage: true);
        var target = PathOf(to, isPage);
        var url = RelativeUrl.Between(new(source), new(target));
        return UrlResolver.Resolve(url, UrlBase.OfOutput(Site, new UrlPath(source).OutputPath), Site) is { Place: UrlPlace.Site } resolved
            && resolved.Path == target;
    }

    [Property]
    public bool No_text_at_all_makes_the_resolver_fail(string? url) =>
        UrlResolver.Resolve(url ?? "", UrlBase.OfOutput(Site, "a/index.html"), Site) is { Place: UrlPlace.Site, Path: var path }
            ? path.StartsWith('/') : true;

    // Any letters, but none that slugs and file names of a site cannot have.
    private static string PathOf(string?[]? names, bool isPage)
    {
        var parts = (names ?? []).Select(name => string.Concat((name ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('/' or '\\'))))
            .Where(name => name.Trim().Trim('.').Length > 0 && name != "index.html")
            .ToArray();
        return parts.Length == 0 ? "/" : "/" + string.Join('/', parts) + (isPage ? "/" : "");
    }
}
