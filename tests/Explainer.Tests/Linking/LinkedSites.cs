using System.Text;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model.Modeling;
using Explainer.Parsing;
using Explainer.Parsing.Schema;

namespace Explainer.Tests.Linking;

/// <summary>Sites as the link stage leaves them, made of a few files.</summary>
internal static class LinkedSites
{
    /// <summary>Reads, types and links a site.</summary>
    /// <param name="asOf">The build's day.</param>
    /// <param name="files">Path below <c>content/</c>, front matter, text.</param>
    public static LinkedSite Of(DateOnly asOf, params (string Path, string Keys, string Text)[] files)
    {
        var sources = MemoryBuild.Sources(files
            .Select(f => KeyValuePair.Create($"content/{f.Path}.md", Encoding.UTF8.GetBytes($"---\n{f.Keys}\n---\n{f.Text}\n")))
            .Append(KeyValuePair.Create("site.yml", "title: T\nbase-url: https://example.org/\n"u8.ToArray())));
        var problems = new ProblemList();
        var parsed = SiteParser.Parse(sources, SiteSettingsReader.Read(sources.Configuration, problems)!, problems);
        var options = new BuildOptions { AsOf = asOf };
        return Linker.Link(SiteModeler.Model(CommonGround.Of(parsed, options), options, problems).Site, problems);
    }
}
