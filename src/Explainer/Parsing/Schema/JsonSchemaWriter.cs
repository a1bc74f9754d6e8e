using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Explainer.Model;

namespace Explainer.Parsing.Schema;

/// <summary>
/// Writes the definitions of front matter and <c>site.yml</c> as JSON Schema (draft 2020-12), for the completion and the marks of
/// editors. Slugs and ids of the site are offered, not demanded: one that was added since is no error. Where JSON Schema cannot say
/// all that <see cref="SchemaChecker"/> checks, it says less, never more.
/// </summary>
public static class JsonSchemaWriter
{
    // 2022, 2022-02, 2022-02-24 with ? or ~; that the day exists is beyond a pattern.
    private const string Date = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[?~]?";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The front matter of a kind.</summary>
    public static string Entry(EntryKind kind, SchemaVocabulary vocabulary) =>
        Document(EntrySchemas.Of(kind), $"Front matter of {kind.OneOf()}", vocabulary);

    /// <summary><c>content/sources.yml</c>.</summary>
    public static string Sources(SchemaVocabulary vocabulary) => Document(SmallSchemas.Sources, "content/sources.yml", vocabulary);

    /// <summary><c>site.yml</c>.</summary>
    public static string Site() => Document(SiteSchema.Schema, "site.yml", SchemaVocabulary.Empty);

    private static string Document(ValueSchema schema, string title, SchemaVocabulary vocabulary)
    {
        var root = Node(schema);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", title);
        root["$defs"] = Definitions(vocabulary);
        return root.ToJsonString(Indented) + "\n";
    }

    // The words for references stand once, since many keys use them.
    private static JsonObject Definitions(SchemaVocabulary vocabulary)
    {
        var definitions = new JsonObject { ["source-id"] = Offered(vocabulary.SourceIds) };
        foreach (var kind in EntryKinds.All)
        {
            var slugs = vocabulary.Slugs.GetValueOrDefault(kind, []);
            definitions[kind.Folder()] = Offered([.. slugs, .. slugs.Select(slug => $"{kind.Folder()}/{slug}")]);
        }

        return definitions;
    }

    private static JsonObject Offered(IReadOnlyList<string> words)
    {
        var any = new JsonObject { ["type"] = Types("string", "number") };
        return words.Count == 0 ? any : new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Strings(words) }, any) };
    }

    private static JsonObject Node(ValueSchema schema) => schema switch
    {
        TextSchema text => Text(text),
        WordSchema words => new() { ["enum"] = Strings(words.Words) },
        DateSchema date => DateNode(date),
        NumberSchema number => new() { ["type"] = "number", ["minimum"] = number.Least, ["maximum"] = number.Most },
        FlagSchema => new() { ["type"] = "boolean" },
        SourceIdSchema => Reference("source-id"),
        ReferenceSchema { Kinds: [var kind] } => Reference(kind.Folder()),
        ReferenceSchema reference => AnyOf([.. reference.Kinds.Select(kind => Reference(kind.Folder()))]),
        ListSchema { OrOne: true } list => AnyOf(Node(list.Item), ListNode(list)),
        ListSchema list => ListNode(list),
        EitherSchema either => AnyOf(Node(either.Short), Node(either.Long)),
        TableSchema table => Table(table),
        MapSchema map => Map(map),
        _ => throw new ArgumentOutOfRangeException(nameof(schema), schema, "This kind of value has no JSON Schema yet"),
    };

    // Plain numbers and flags are text to Explainer, but not to an editor's YAML.
    private static JsonObject Text(TextSchema text)
    {
        var node = new JsonObject { ["type"] = text.Pattern is null ? Types("string", "number", "boolean") : Types("string", "number") };
        if (text.Pattern is { } pattern)
            node["pattern"] = pattern;
        if (text.Format is { } format)
            node["format"] = format;
        return node;
    }

    private static JsonObject DateNode(DateSchema date) => new()
    {
        ["type"] = Types("string", "integer"),
        ["pattern"] = "^(" + Date + (date.Interval ? $"(/({Date}|\\.\\.))?" : "") + (date.Unknown ? "|" + DateSchema.UnknownWord : "") + ")$",
    };

    private static JsonObject ListNode(ListSchema list) => new() { ["type"] = "array", ["items"] = Node(list.Item) };

    private static JsonObject Table(TableSchema table)
    {
        var keys = Node(table.Key);
        // Names of properties are always strings; a type would say nothing.
        keys.Remove("type");
        var node = new JsonObject { ["type"] = "object", ["additionalProperties"] = Node(table.Value) };
        if (keys.Count > 0)
            node["propertyNames"] = keys;
        return node;
    }

    private static JsonObject Map(MapSchema map)
    {
        var properties = new JsonObject();
        foreach (var key in map.Keys)
        {
            var node = Node(key.Value);
            node["description"] = key.Description;
            properties[key.Name] = node;
        }

        var root = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (map.Keys.Any(key => key.Required))
            root["required"] = Strings(map.Keys.Where(key => key.Required).Select(key => key.Name));
        if (!map.AtLeastOne.IsEmpty)
            root["anyOf"] = new JsonArray([.. map.AtLeastOne.Select(name => new JsonObject { ["required"] = Strings([name]) })]);
        if (!map.AtMostOne.IsEmpty)
            root["not"] = new JsonObject { ["required"] = Strings(map.AtMostOne) };
        return root;
    }

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject AnyOf(params ReadOnlySpan<JsonNode?> nodes) => new() { ["anyOf"] = new JsonArray([.. nodes]) };

    private static JsonArray Strings(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static JsonArray Types(params ReadOnlySpan<string> types) => Strings(types.ToArray());
}
