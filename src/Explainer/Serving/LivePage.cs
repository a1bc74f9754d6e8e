using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Explainer.Serving;

/// <summary>
/// What makes a page listen: one line behind the bytes that a build would write, for browsers alone. The bytes themselves stay as they are.
/// </summary>
internal static class LivePage
{
    /// <summary>Where the preview's own files are: no file of a site can be there, since names that begin with a dot are passed over.</summary>
    public const string Folder = "/.explainer/";

    /// <summary>The script.</summary>
    public static ReadOnlyMemory<byte> Script { get; } = ReadScript();

    /// <summary>The line that goes behind a page.</summary>
    public static byte[] Line(PageLook look) =>
        Encoding.UTF8.GetBytes($"\n<script src=\"{Folder}live.js\" data-shown=\"{look.Shown}\" data-shape=\"{look.Shape}\"></script>\n");

    /// <summary>What a page looks like.</summary>
    public static PageLook LookOf(Answer.Made made, SiteState state) => PageLook.Of(made.Bytes.Span, state.Site?.Prepared.Plan.Assets.Rewritten ?? []);

    /// <summary>JSON of what a page looks like now, and where its style sheets are.</summary>
    public static string Styles(PageLook look, SiteState state)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("shown", look.Shown);
            json.WriteString("shape", look.Shape);
            json.WriteStartArray("sheets");
            foreach (var sheet in state.Site!.Prepared.Plan.Assets.Rewritten)
                json.WriteStringValue(state.Site.Prepared.Settings.BasePath + sheet.Path);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static byte[] ReadScript()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("serving/live.js")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
