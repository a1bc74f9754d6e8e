using System.Collections.Immutable;
using Explainer.Parsing;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;

namespace Explainer.Model.Modeling;

/// <summary>
/// All that one file of a site may know of the others while it is modelled and linked: the settings, the day, the bibliography, which
/// files there are, and of each entry what it shows of itself. While that is as it was, a file that is as it was means what it meant.
/// </summary>
/// <param name="Parsed">The site, parsed.</param>
/// <param name="AsOf">The build's "today".</param>
internal sealed record CommonGround(ParsedSite Parsed, DateOnly AsOf)
{
    /// <summary>The common ground of a site.</summary>
    public static CommonGround Of(ParsedSite parsed, BuildOptions options) => new(parsed, options.AsOf ?? AsOfDay.Of(parsed, options.Drafts));

    /// <summary>Whether files that are the same in both mean the same in both.</summary>
    public bool IsSameAs(CommonGround former) =>
        AsOf == former.AsOf
        && Parsed.Settings.File == former.Parsed.Settings.File
        && Parsed.Bibliography == former.Parsed.Bibliography
        && Parsed.Assets.Select(a => a.Path).SequenceEqual(former.Parsed.Assets.Select(a => a.Path))
        && Parsed.Entries.Length == former.Parsed.Entries.Length
        && Parsed.Entries.Zip(former.Parsed.Entries).All(pair => ShowsTheSame(pair.First, pair.Second));

    // Others name an entry, refer to it, and rest on its facts. An article has no facts for others, and no names but its title.
    private static bool ShowsTheSame(ParsedEntry now, ParsedEntry former) =>
        now == former
        || (now.Key == former.Key && now.Url == former.Url && now.File.Path == former.File.Path
            && (now.Head.Chars.SequenceEqual(former.Head.Chars) || (now.Key.Kind == EntryKind.Article && Face(now).SequenceEqual(Face(former)))));

    private static ImmutableArray<string?> Face(ParsedEntry article) =>
        [article.Keys.Text("title"), (article.Keys["date"] as YamlScalar)?.Text, article.Keys.Flag("draft") ? "draft" : null, .. article.Keys.Texts("aliases").Select(a => a.Value)];
}
