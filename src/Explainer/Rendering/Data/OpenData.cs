using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Rendering.Data;

/// <summary>
/// Writes <c>data.json</c>: the facts behind the site, without its texts. Keys are spelled as in front matter; dates are EDTF; what is
/// not known is left out. <c>data.schema.json</c>, which lies beside it, says what each key means. Ids are stable: <c>actors/iran</c>,
/// <c>articles/x#q-1</c>, <c>articles/x#c-claim</c>; each is a URL below the base URL when a slash is put before the number sign.
/// </summary>
internal static class OpenData
{
    /// <summary>The output path of the data.</summary>
    public const string Path = "data.json";

    /// <summary>The output path of the schema.</summary>
    public const string SchemaPath = "data.schema.json";

    /// <summary>The version of the form; it goes up when a key is renamed, removed or changes its meaning.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Spelling = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The data of a site.</summary>
    public static ReadOnlyMemory<byte> Write(LinkedSite linked)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(bytes, Spelling))
            Write(json, linked);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    /// <summary>The JSON Schema (draft 7) that the data keeps to; the same for every site.</summary>
    public static ReadOnlyMemory<byte> Schema()
    {
        using var from = typeof(OpenData).Assembly.GetManifestResourceStream(SchemaPath)!;
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, LinkedSite linked)
    {
        var site = linked.Site;
        var entries = new EntryData(json, linked);
        json.WriteStartObject();
        json.WriteString("$schema", SchemaPath);
        json.WriteNumber("version", Version);
        WriteSite(json, site);
        json.WriteList("articles", site.Articles.OrderBy(a => a.Key), a => ArticleData.Write(json, entries, a));
        json.WriteList("actors", Of<Actor>(site), a => ActorData.Write(json, entries, a));
        json.WriteList("contexts", Of<Context>(site), c => ContextData.Write(json, entries, c));
        json.WriteList("events", site.Events, e => SmallData.Write(json, entries, e));
        json.WriteList("places", Of<Place>(site), p => SmallData.Write(json, entries, p));
        json.WriteList("terms", Of<Term>(site), t => SmallData.Write(json, entries, t));
        json.WriteList("pages", Of<Page>(site), p => entries.Write(p, "title", static () => { }));
        json.WriteList("sources", site.Sources.Values.OrderBy(s => s.Id.Value, StringComparer.Ordinal), s => SmallData.Write(json, s));
        json.WriteEndObject();
    }

    private static IEnumerable<T> Of<T>(Site site)
        where T : Entry => site.Entries.OfType<T>().OrderBy(e => e.Key);

    private static void WriteSite(Utf8JsonWriter json, Site site)
    {
        var settings = site.Settings;
        json.WriteStartObject("site");
        json.WriteString("title", settings.Title.Value);
        json.WriteString("url", settings.BaseUrl.Value);
        json.WriteString("language", settings.Language);
        json.WriteIf("description", settings.Description);
        if (settings.Publisher is { } publisher)
        {
            json.WriteStartObject("publisher");
            json.WriteString("name", publisher.Name.Value);
            json.WriteIf("url", publisher.Url?.Value);
            json.WriteEndObject();
        }

        json.WriteIf("boundary-policy", settings.BoundaryPolicy);
        json.WriteIf("as-of", EdtfDate.Of(site.AsOf));
        json.WriteEndObject();
    }
}
