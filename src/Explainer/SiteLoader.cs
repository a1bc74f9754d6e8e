using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model.Modeling;
using Explainer.Parsing;
using Explainer.Parsing.Schema;
using Explainer.Reading;

namespace Explainer;

/// <summary>The first stages of <see cref="SiteBuilder"/>, for what asks the site questions and makes no pages: parse → model → link.</summary>
internal static class SiteLoader
{
    /// <summary>Parses a site.</summary>
    /// <returns>The site; null where <c>site.yml</c> cannot be read, which is reported.</returns>
    public static ParsedSite? Parse(SourceSet sources, BuildOptions options, ProblemList problems)
    {
        problems.AddAll(sources.Problems);
        return SiteSettingsReader.Read(sources.Configuration, problems) is { } settings
            ? SiteParser.Parse(sources, settings.With(options), problems)
            : null;
    }

    /// <summary>Parses, models and links a site.</summary>
    /// <returns>The site; null where <c>site.yml</c> cannot be read, which is reported.</returns>
    public static LinkedSite? Link(SourceSet sources, BuildOptions options, ProblemList problems) =>
        Parse(sources, options, problems) is { } parsed ? Linker.Link(SiteModeler.Model(CommonGround.Of(parsed, options), options, problems).Site, problems) : null;
}
