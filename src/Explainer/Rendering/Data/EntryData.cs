using System.Text.Json;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Rendering.Data;

/// <summary>Writes what all entries have, around what those of one kind have.</summary>
/// <param name="json">Where to.</param>
/// <param name="linked">The site.</param>
internal sealed class EntryData(Utf8JsonWriter json, LinkedSite linked)
{
    /// <summary>An entry. Of a withdrawn one only its name, its place and what was changed are told.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="nameKey">What its kind calls its name: <c>title</c> or <c>name</c>.</param>
    /// <param name="writeOwn">Writes what its kind has.</param>
    public void Write(Entry entry, string nameKey, Action writeOwn)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Key.ToString());
        json.WriteString("url", RelativeUrl.Absolute(linked.Site.Settings.BaseUrl.Value, entry.Url));
        json.WriteString(nameKey, entry.Name.Value);
        json.WriteIf("lang", entry.Language);
        json.WriteIf("withdrawn", entry.Withdrawn);
        if (!entry.Withdrawn)
        {
            json.WriteIf("summary", entry.SummaryText);
            WriteNames(entry);
            writeOwn();
            json.WriteIf("reviewed", entry.Reviewed);
            json.WriteIf("review-by", entry.ReviewBy?.Value);
        }

        WriteChanges(entry);
        if (!entry.Withdrawn)
            WriteMentions(entry);
        json.WriteEndObject();
    }

    private void WriteNames(Entry entry)
    {
        if (!entry.OtherNames.IsEmpty)
        {
            json.WriteList("also-known-as", entry.OtherNames, name =>
            {
                json.WriteStartObject();
                json.WriteString("text", name.Text.Value);
                json.WriteIf("lang", name.Language);
                json.WritePeriod(name.Use);
                json.WriteEndObject();
            });
        }

        if (!entry.ShortNames.IsEmpty)
            json.WriteList("short-names", entry.ShortNames, json.WriteStringValue);
    }

    private void WriteChanges(Entry entry)
    {
        if (entry.Changes.IsEmpty)
            return;
        json.WriteList("changes", entry.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteIf("date", change.Date);
            json.WriteString("type", Vocabulary.Word(change.Type));
            json.WriteIf("note", change.Note);
            json.WriteEndObject();
        });
    }

    // Once for each section that names it: that is what readers can click.
    private void WriteMentions(Entry entry)
    {
        var pages = linked.MentionsOf(entry.Key).GroupBy(m => m.From).Where(g => linked.Site.Find(g.Key) is { Withdrawn: false })
            .OrderBy(g => g.Key).ToList();
        if (pages.Count == 0)
            return;
        json.WriteList("mentioned-in", pages, page =>
        {
            json.WriteStartObject();
            json.WriteString("id", page.Key.ToString());
            json.WriteNumber("sections", page.Select(m => m.Section).Distinct().Count());
            json.WriteEndObject();
        });
    }
}
