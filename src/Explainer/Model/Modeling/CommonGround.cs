using System.Collections.Immutable;
using Explainer.Parsing;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;

namespace Explainer.Model.Modeling;

/// <summary>
/// All that one file of a site may know of the others while it is modelled and linked: the language, the day, the bibliography, which
/// files there are, and of each entry what it shows of itself. While that is as it was, a file that is as it was means what it meant.
/// </summary>
/// <param name="Parsed">The site, parsed.</param>
/// <param name="Newest">The newest day that each entry speaks of as past.</param>
/// <param name="AsOf">The build's "today".</param>
internal sealed record CommonGround(ParsedSite Parsed, ImmutableArray<DateOnly?> Newest, DateOnly AsOf)
{
    /// <summary>The common ground of a site.</summary>
    /// <param name="parsed">The site, parsed.</param>
    /// <param name="options">The day, if one is given, and whether drafts are built.</param>
    /// <param name="former">The ground before: what it knows of entries that are still the same is kept.</param>
    public static CommonGround Of(ParsedSite parsed, BuildOptions options, CommonGround? former = null)
    {
        var newest = former?.Parsed.Entries.Length == parsed.Entries.Length
            ? [.. parsed.Entries.Select((e, at) => ReferenceEquals(e, former.Parsed.Entries[at]) ? former.Newest[at] : AsOfDay.Of(e))]
            : AsOfDay.OfEach(parsed.Entries);
        return new(parsed, newest, options.AsOf ?? AsOfDay.Of(parsed, options.Drafts, newest));
    }

    /// <summary>Whether files that are the same in both mean the same in both.</summary>
    public bool IsSameAs(CommonGround former) =>
        AsOf == former.AsOf
        && Parsed.Settings.Language == former.Parsed.Settings.Language
        && Parsed.Bibliography == former.Parsed.Bibliography
        && Parsed.Assets.Select(a => a.Path).SequenceEqual(former.Parsed.Assets.Select(a => a.Path))
        && Parsed.Entries.Length == former.Parsed.Entries.Length
        && Parsed.Entries.Zip(former.Parsed.Entries).All(pair => ShowsTheSame(pair.First, pair.Second));

    // Others name an entry, refer to it, and rest on its facts. An article has no facts for others, and no names but its title.
    private static bool ShowsTheSame(ParsedEntry now, ParsedEntry former) =>
        ReferenceEquals(now, former)
        || (now.Key == former.Key && now.Url == former.Url && now.File.Path == former.File.Path
            && (now.Head.Chars.SequenceEqual(former.Head.Chars) || (now.Key.Kind == EntryKind.Article && Face(now).SequenceEqual(Face(former)))));

    private static ImmutableArray<string?> Face(ParsedEntry article) =>
        [article.Keys.Text("title"), (article.Keys["date"] as YamlScalar)?.Text, article.Keys.Flag("draft") ? "draft" : null, .. article.Keys.Texts("aliases").Select(a => a.Value)];
}
