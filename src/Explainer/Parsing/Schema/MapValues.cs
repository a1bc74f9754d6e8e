using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Model.Dates;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Schema;

/// <summary>
/// Reads typed values off a map that a <see cref="SchemaChecker"/> gave back. What is absent is null, empty or false; what is there
/// is right, so that nothing here can fail but by asking for another type than the key has.
/// </summary>
internal static class MapValues
{
    /// <summary>A text, word, reference or source id.</summary>
    public static string? Text(this YamlMap map, string key) => (map[key] as YamlScalar)?.Text;

    /// <summary>A text, word, reference or source id, with its place.</summary>
    public static Located<string>? LocatedText(this YamlMap map, string key) =>
        map[key] is YamlScalar scalar ? new(scalar.Text, scalar.At) : null;

    /// <summary>A reference to a page: a slug, or <c>folder/slug</c>.</summary>
    public static Located<string>? Reference(this YamlMap map, string key) => map.LocatedText(key);

    /// <summary>The single texts of a list, or of one value that may stand for a list of one; maps in it are passed over.</summary>
    public static ImmutableArray<Located<string>> Texts(this YamlMap map, string key) =>
        [.. map.Items(key).OfType<YamlScalar>().Select(item => new Located<string>(item.Text, item.At))];

    /// <summary>References to pages.</summary>
    public static ImmutableArray<Located<string>> References(this YamlMap map, string key) => map.Texts(key);

    /// <summary>The ids under <c>source</c>.</summary>
    public static ImmutableArray<Located<string>> Sources(this YamlMap map) => map.Texts("source");

    /// <summary>A word of a closed vocabulary as the enum member of that name: <c>did-not-hold</c> is <c>DidNotHold</c>.</summary>
    public static T? Word<T>(this YamlMap map, string key)
        where T : struct, Enum =>
        map.Text(key) is { } word ? Words<T>.ByCode[word] : null;

    /// <summary>A date.</summary>
    public static EdtfDate? Date(this YamlMap map, string key) => map.Text(key) is { } text ? DateOf(text) : null;

    /// <summary>A date with its place.</summary>
    public static Located<EdtfDate>? LocatedDate(this YamlMap map, string key) =>
        map[key] is YamlScalar scalar && DateOf(scalar.Text) is { } date ? new(date, scalar.At) : null;

    /// <summary>The time from <c>from</c> to <c>to</c>.</summary>
    public static Period Period(this YamlMap map) => new(
        map.Date("from"),
        map.Text("to") switch
        {
            null => PeriodEnd.Still,
            DateSchema.UnknownWord => PeriodEnd.Unknown,
            { } text => PeriodEnd.At(DateOf(text)!),
        });

    /// <summary>Whether a flag is set; false where it is absent, unless told otherwise.</summary>
    public static bool Flag(this YamlMap map, string key, bool otherwise = false) =>
        map.Text(key) is { } text ? text.Equals("true", StringComparison.OrdinalIgnoreCase) : otherwise;

    /// <summary>A number.</summary>
    public static double? Number(this YamlMap map, string key) =>
        map.Text(key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>A map.</summary>
    public static YamlMap? Map(this YamlMap map, string key) => map[key] as YamlMap;

    /// <summary>The maps of a list; single values in it are passed over.</summary>
    public static ImmutableArray<YamlMap> Maps(this YamlMap map, string key) => [.. map.Items(key).OfType<YamlMap>()];

    /// <summary>The items of a list, or the one value that may stand for a list of one.</summary>
    public static ImmutableArray<YamlNode> Items(this YamlMap map, string key) => map[key] switch
    {
        null => [],
        YamlList list => list.Items,
        var single => [single],
    };

    /// <summary>The pairs of a map whose keys the writer chose.</summary>
    public static ImmutableArray<YamlPair> Pairs(this YamlMap map, string key) => map.Map(key)?.Pairs ?? [];

    /// <summary>Where a value stands, or null.</summary>
    public static SourceSpan? At(this YamlMap map, string key) => map[key]?.At;

    /// <summary>Where a key stands, or null.</summary>
    public static SourceSpan? KeyAt(this YamlMap map, string key) => map.Find(key)?.Key.At;

    /// <summary>A single value with its place.</summary>
    public static Located<string> Located(this YamlScalar scalar) => new(scalar.Text, scalar.At);

    /// <summary>A date out of the values of a map such as <c>dates</c>.</summary>
    public static EdtfDate? DateOf(string text) => EdtfDate.TryParse(text, out var date) ? date : null;

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> ByCode =
            Enum.GetValues<T>().ToFrozenDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);

        private static string Kebab(string name) =>
            string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
    }
}
