using Explainer.Diagnostics;
using Explainer.Parsing.Bodies;

namespace Explainer.Parsing.Schema;

/// <summary>The keys of <c>site.yml</c>.</summary>
internal static class SiteSchema
{
    /// <summary>The keys of <c>site.yml</c>.</summary>
    public static MapSchema Schema { get; } = new("site.yml",
    [
        new("title", TextForms.Text, "The title of the site.", Required: true),
        new("base-url", TextForms.BaseUrl, "The whole URL under which the site is published; its path is the base path.", Required: true),
        new("language", TextForms.Language, "The language of the site, as a BCP 47 tag; en if nothing is said."),
        new("description", TextForms.Text, "What the site is, in a sentence."),
        new("publisher", new MapSchema("a publisher",
        [
            new("name", TextForms.Text, "Who publishes the site.", Required: true),
            new("url", TextForms.Url, "Their own site."),
        ]), "Who publishes the site."),
        new("boundary-policy", TextForms.Text, "How the site names and draws disputed places."),
        new(
            "labels",
            new TableSchema("a map of section roles to labels", new WordSchema(SectionRoleCodes.All), CommonKeys.Texts, Rules.Config.UnknownKey),
            "More labels that open sections, by the role of the section."),
        new(
            "rules",
            new TableSchema("a map of rules to severities", new WordSchema([.. Rules.All.Keys]), Vocabularies.Severity, Rules.Config.UnknownRule),
            "How grave each kind of problem is: error, warning, info or off."),
        new("markdown", new MapSchema("the settings of Markdown",
        [
            new("html", new FlagSchema(), "Whether HTML may stand in Markdown."),
        ]), "How Markdown is read."),
        new("feeds", new ListSchema(Vocabularies.Feed), "What the site has feeds of: the site, actors, contexts."),
        new("search", new FlagSchema(), "Whether the site has a search page; true if nothing is said."),
        new("responsive-images", new FlagSchema(), "Whether smaller versions of pictures are made, for small screens and slow lines; true if nothing is said."),
        new("social-images", new FlagSchema(), "Whether each page gets a picture that social networks show where it is shared; false if nothing is said."),
        new(
            "redirects",
            new TableSchema("a map of old paths to new ones", TextForms.SitePath, TextForms.Link),
            "Old paths of the site, each with the path or URL to which it leads."),
        new(
            "headers",
            new TableSchema(
                "a map of path patterns to headers",
                TextForms.PathPattern,
                new TableSchema("a map of headers to values", TextForms.HeaderName, TextForms.HeaderValue)),
            "HTTP headers for the paths that fit a pattern, on hosts that read _headers."),
        new("output", TextForms.Text, "The folder to which the site is written, relative to site.yml; _site if nothing is said."),
    ]);
}
