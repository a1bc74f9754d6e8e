using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Parsing.Yaml;
using Explainer.Urls;

namespace Explainer.Parsing.Schema;

/// <summary>Reads <c>site.yml</c>.</summary>
public static class SiteSettingsReader
{
    /// <summary>Reads the settings; all that is wrong is reported.</summary>
    /// <param name="file"><c>site.yml</c>.</param>
    /// <param name="problems">Where to report.</param>
    /// <returns>The settings, or null where the file is no YAML (reported as <c>config/not-yaml</c>): then nothing can be built.</returns>
    public static SiteSettings? Read(SourceFile file, ProblemList problems)
    {
        var root = DocumentReader.Read(file, 0, file.Text.Length, SchemaRules.Config, problems, out var readable);
        if (!readable)
            return null;
        var start = file.Span(0, 0);
        if (root is not (YamlMap or null))
            problems.Add(Rules.Config.BadValue, YamlFaults.FirstLine(root.At), "keys with values belong here", "Write one key: value on each line.");
        // Missing keys are told at the first key, or at the beginning of an empty file.
        var written = root as YamlMap ?? new([], start);
        var opening = written.Pairs.IsEmpty ? start : written.Pairs[0].Key.At;
        return Settings(new SchemaChecker(SchemaRules.Config, problems).Check(SiteSchema.Schema, written, opening), file, start);
    }

    private static SiteSettings Settings(YamlMap map, SourceFile file, SourceSpan start)
    {
        var standard = new SiteSettings { File = file, Title = new("Untitled", start), BaseUrl = new(SiteSettings.UnknownBaseUrl, start) };
        return standard with
        {
            Title = map.LocatedText("title") ?? standard.Title,
            BaseUrl = map.LocatedText("base-url") is { } url && BaseUrl.TryRead(url.Value, out var baseUrl, out _)
                ? new(baseUrl, url.At)
                : standard.BaseUrl,
            Language = map.Text("language") ?? standard.Language,
            Description = map.Text("description"),
            Publisher = map.Map("publisher") is { } publisher ? new(publisher.LocatedText("name")!.Value, publisher.LocatedText("url")) : null,
            BoundaryPolicy = map.Text("boundary-policy"),
            Labels = map.Pairs("labels").ToImmutableSortedDictionary(
                pair => SectionRoleCodes.RoleOf(pair.Key.Text)!.Value,
                pair => ((YamlList)pair.Value).Items.Cast<YamlScalar>().Select(label => label.Located()).ToImmutableArray()),
            Rules = map.Pairs("rules").ToImmutableSortedDictionary(
                pair => pair.Key.Text, pair => Enum.Parse<Severity>(((YamlScalar)pair.Value).Text, ignoreCase: true), StringComparer.Ordinal),
            RawHtml = map.Map("markdown")?.Flag("html") ?? false,
            Feeds = map["feeds"] is null
                ? standard.Feeds
                : [.. map.Texts("feeds").Select(feed => Enum.Parse<FeedScope>(feed.Value, ignoreCase: true)).Distinct()],
            Search = map.Flag("search", otherwise: true),
            ResponsiveImages = map.Flag("responsive-images", otherwise: true),
            SocialImages = map.Flag("social-images", otherwise: false),
            Redirects = [.. map.Pairs("redirects").Select(pair => new Redirect(pair.Key.Located(), ((YamlScalar)pair.Value).Located()))],
            Headers = [.. map.Pairs("headers").Select(pair => new HeaderRule(pair.Key.Located(), Headers((YamlMap)pair.Value)))],
            Output = map.Text("output") ?? standard.Output,
        };
    }

    private static ImmutableArray<KeyValuePair<string, string>> Headers(YamlMap map) =>
        [.. map.Pairs.Select(pair => KeyValuePair.Create(pair.Key.Text, ((YamlScalar)pair.Value).Text))];
}
