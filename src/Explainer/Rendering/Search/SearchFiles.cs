using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Rendering.Pages;
using Explainer.Urls;

namespace Explainer.Rendering.Search;

/// <summary>Writes the search index: shards of terms, shards of pages, and the file that tells search.js which of them to load.</summary>
/// <param name="linked">The site.</param>
/// <param name="plan">Into which files.</param>
/// <param name="portable">Spell out <c>index.html</c>.</param>
internal sealed class SearchFiles(LinkedSite linked, SearchPlan plan, bool portable)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes all files.</summary>
    public IEnumerable<OutputFile> Write()
    {
        var lines = SearchIndex.Of(linked, plan.Documents);
        var firsts = new List<string>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        OutputFile File(string path, Action<Utf8JsonWriter> write)
        {
            var file = Script(path, write);
            hash.AppendData(file.Bytes.Span);
            return file;
        }

        var rest = lines.Sum(l => (long)l.Length + 1);
        var at = 0;
        for (var shard = 0; shard < plan.TermShards; shard++)
        {
            var text = new StringBuilder();
            var share = rest / (plan.TermShards - shard);
            firsts.Add(at < lines.Length ? lines[at][..lines[at].IndexOf('!', StringComparison.Ordinal)] : "\uffff");
            for (; at < lines.Length && (text.Length == 0 || text.Length + (lines[at].Length / 2) <= share || shard == plan.TermShards - 1); at++)
                text.Append(text.Length == 0 ? "" : " ").Append(lines[at]);
            rest -= text.Length;
            yield return File(SearchPlan.Shard('t', shard), json => json.WriteStringValue(text.ToString()));
        }

        for (var shard = 0; shard < plan.Starts.Length; shard++)
        {
            var end = shard + 1 < plan.Starts.Length ? plan.Starts[shard + 1] : plan.Documents.Length;
            var documents = plan.Documents[plan.Starts[shard]..end];
            yield return File(SearchPlan.Shard('d', shard), json => WriteDocuments(json, documents));
        }

        var version = Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
        yield return Script(SearchPlan.Root.OutputPath, json => WriteRoot(json, version, firsts));
    }

    // A script that hands a name and a value to search.js: searchPart("t12",…).
    private static OutputFile Script(string path, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(8 * 1024);
        bytes.Write(Encoding.UTF8.GetBytes($"searchPart(\"{path["search/".Length..^".js".Length]}\","));
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        bytes.Write(")\n"u8);
        return new(path, bytes.WrittenSpan.ToArray(), []);
    }

    private void WriteRoot(Utf8JsonWriter json, string version, List<string> firsts)
    {
        json.WriteStartObject();
        json.WriteString("version", version);
        json.WriteString("stops", SearchIndex.IsEnglish(linked.Site.Settings) ? StopWords.List : "");
        json.WriteNumber("pages", plan.Documents.Length);
        json.WriteStartArray("terms");
        foreach (var first in firsts)
            json.WriteStringValue(first);
        json.WriteEndArray();
        // How many pages each shard has: smaller than their numbers.
        json.WriteStartArray("shards");
        for (var i = 0; i < plan.Starts.Length; i++)
            json.WriteNumberValue((i + 1 < plan.Starts.Length ? plan.Starts[i + 1] : plan.Documents.Length) - plan.Starts[i]);
        json.WriteEndArray();
        json.WriteStartArray("kinds");
        var counted = 0;
        foreach (var kind in plan.Documents.GroupBy(d => d.Entry.Key.Kind))
        {
            json.WriteStartArray();
            json.WriteStringValue(Phrases.Kinds(kind.Key));
            json.WriteNumberValue(counted += kind.Count());
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Title, place, a line about it, its other names, its summary, then sentences of its text.
    private void WriteDocuments(Utf8JsonWriter json, ImmutableArray<SearchDocument> documents)
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            var entry = document.Entry;
            json.WriteStartArray();
            json.WriteStringValue(entry.Name.Value);
            json.WriteStringValue(RelativeUrl.Between(SearchPlan.Root, entry.Url, null, portable));
            json.WriteStringValue(LineOf(entry));
            json.WriteStringValue(string.Join(" · ", document.Names.Skip(1)));
            json.WriteStringValue(entry.SummaryText);
            foreach (var sentence in SearchSentences.Of(linked, entry, plan.TextOfPage - entry.SummaryText.Length))
                json.WriteStringValue(sentence);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private string LineOf(Entry entry) => entry switch
    {
        Actor actor => ActorLines.Held(actor, linked.Site.AsOf),
        Article article => PageKit.Date(article.Date.Value).Text,
        Event e => PageKit.Date(e.Date.Value).Text,
        Context => Phrases.Kind(entry),
        _ => "",
    };
}
