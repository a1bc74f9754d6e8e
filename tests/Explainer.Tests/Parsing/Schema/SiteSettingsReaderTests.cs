using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Parsing.Schema;

namespace Explainer.Tests.Parsing.Schema;

public sealed class SiteSettingsReaderTests
{
    private const string Required = "title: T\nbase-url: https://example.org/x\n";

    [Fact]
    public void Every_key_is_read()
    {
        var (settings, problems) = Read("""
            title: Our site
            base-url: https://example.org/explainer
            language: de
            description: What it is
            publisher: { name: Desk, url: "https://desk.example/" }
            boundary-policy: As the UN draws them.
            labels: { stakes: [Warum es wichtig ist], bigpicture: [Im Großen] }
            rules: { content/bad-date: warning, layout/run: off }
            markdown: { html: true }
            feeds: [site, actors]
            search: false
            redirects: { /old/: /new/#x, /out/: "https://other.example/" }
            headers: { "/*": { X-Frame-Options: DENY } }
            output: public
            """);

        Assert.Empty(problems);
        Assert.Equal(("https://example.org/explainer/", "/explainer/"), (settings!.BaseUrl.Value, settings.BasePath));
        Assert.Equal("Desk", settings.Publisher!.Name.Value);
        Assert.Equal("Im Großen", Assert.Single(settings.Labels[SectionRole.BigPicture]).Value);
        Assert.Equal([Severity.Warning, Severity.Off], settings.Rules.Values);
        Assert.True(settings.RawHtml);
        Assert.False(settings.Search);
        Assert.Equal([FeedScope.Site, FeedScope.Actors], settings.Feeds);
        Assert.Equal(["/new/#x", "https://other.example/"], settings.Redirects.Select(redirect => redirect.To.Value));
        Assert.Equal(KeyValuePair.Create("X-Frame-Options", "DENY"), Assert.Single(Assert.Single(settings.Headers).Headers));
        Assert.Equal(("de", "public"), (settings.Language, settings.Output));
    }

    [Fact]
    public void What_is_not_said_has_its_default()
    {
        var (settings, problems) = Read(Required);

        Assert.Empty(problems);
        Assert.Equal(("en", "_site", true, false), (settings!.Language, settings.Output, settings.Search, settings.RawHtml));
        Assert.Equal([FeedScope.Site], settings.Feeds);
    }

    [Theory]
    [InlineData("titel: x", 3, 1, "config/unknown-key", "did you mean title?")]
    [InlineData("publisher: { nam: x, name: y }", 3, 14, "config/unknown-key", "did you mean name?")]
    [InlineData("title: x", 3, 1, "config/duplicate-key", null)]
    [InlineData("rules: { content/bad-dat: off }", 3, 10, "config/unknown-rule", "did you mean content/bad-date?")]
    [InlineData("rules: { content/bad-date: fatal }", 3, 28, "config/bad-value", null)]
    [InlineData("labels: { steaks: [x] }", 3, 11, "config/unknown-key", "did you mean stakes?")]
    [InlineData("labels: { lede: [x] }", 3, 11, "config/unknown-key", null)]
    [InlineData("labels: { stakes: x }", 3, 19, "config/bad-value", "Write [x].")]
    [InlineData("search: perhaps", 3, 9, "config/bad-value", null)]
    [InlineData("feeds: [atom]", 3, 9, "config/bad-value", null)]
    [InlineData("redirects: { old: /new/ }", 3, 14, "config/bad-value", null)]
    [InlineData("redirects: { /old/: new }", 3, 21, "config/bad-value", null)]
    [InlineData("headers: { /a: { X Y: z } }", 3, 18, "config/bad-value", null)]
    [InlineData("publisher: { url: https://a.example }", 3, 14, "config/missing-key", null)]
    public void Each_fault_is_told_at_its_own_key_or_value(string extra, int line, int column, string rule, string? hint)
    {
        var (settings, problems) = Read(Required + extra);

        Assert.NotNull(settings);
        var problem = Assert.Single(problems);
        Assert.Equal((rule, line, column), (problem.Rule.Name, problem.At!.Value.From.Line, problem.At.Value.From.Column));
        if (hint is not null)
            Assert.Equal(hint, problem.Hint);
    }

    [Theory]
    [InlineData("my site")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://")]
    [InlineData("https://example.org/?a")]
    [InlineData("https://example.org/#a")]
    [InlineData("https://me:pw@example.org/")]
    [InlineData("//example.org/")]
    public void A_bad_base_url_is_told(string url)
    {
        var (settings, problems) = Read($"title: T\nbase-url: \"{url}\"\n");

        Assert.Equal(Rules.Config.BadValue, Assert.Single(problems).Rule);
        Assert.Equal(SiteSettings.UnknownBaseUrl, settings!.BaseUrl.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("search: true\n")]
    public void Title_and_base_url_are_required(string text)
    {
        var (settings, problems) = Read(text);

        Assert.NotNull(settings);
        Assert.Equal([Rules.Config.MissingKey, Rules.Config.MissingKey], problems.Select(problem => problem.Rule));
    }

    [Theory]
    [InlineData("title: [open\nbase-url: x\n")]
    [InlineData("\0\u0001: [")]
    public void What_is_no_yaml_gives_no_settings(string text)
    {
        var (settings, problems) = Read(text);

        Assert.Null(settings);
        Assert.Equal(Rules.Config.NotYaml, Assert.Single(problems).Rule);
    }

    [Fact]
    public void A_list_is_yaml_but_no_settings()
    {
        var (settings, problems) = Read("- a\n- b\n");

        Assert.NotNull(settings);
        Assert.Contains(problems, problem => problem.Rule == Rules.Config.BadValue);
    }

    private static (SiteSettings? Settings, ImmutableArray<Problem> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var settings = SiteSettingsReader.Read(new("site.yml", text), problems);
        return (settings, problems.Sorted(ImmutableDictionary<string, Severity>.Empty));
    }
}
