using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Explainer.Diagnostics.Formats;

/// <summary>How all JSON reports are spelled: indented, line feeds, letters as letters.</summary>
internal static class JsonForm
{
    private static readonly JsonWriterOptions Spelling = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one JSON document and a line feed.</summary>
    public static void Write(TextWriter to, Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Spelling))
            content(json);
        to.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        to.Write('\n');
    }

    /// <summary>Writes a number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
