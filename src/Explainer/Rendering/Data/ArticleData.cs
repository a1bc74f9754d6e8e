using System.Text.Json;
using Explainer.Linking.Facts;
using Explainer.Model;

namespace Explainer.Rendering.Data;

/// <summary>Writes articles with their quotes and claims.</summary>
internal static class ArticleData
{
    /// <summary>An article.</summary>
    public static void Write(Utf8JsonWriter json, EntryData entries, Article article) => entries.Write(article, "title", () =>
    {
        json.WriteIf("date", article.Date.Value);
        json.WriteIf("by", article.By);
        json.WriteIf("reviewed-by", article.ReviewedBy);
        WriteSeed(json, article.Seed);
        json.WriteReferences("actors", article.Actors);
        json.WriteReferences("contexts", article.Contexts);
        if (article.Quotes.Any(q => q.Text is not null))
            json.WriteList("quotes", article.Quotes.Where(q => q.Text is not null), quote => Write(json, article, quote));
        if (!article.Claims.IsEmpty)
            json.WriteList("claims", article.Claims, claim => Write(json, article, claim));
    });

    private static void WriteSeed(Utf8JsonWriter json, SeedSource? seed)
    {
        if (seed is null)
            return;
        json.WriteStartObject("source");
        json.WriteIf("outlet", seed.Outlet);
        json.WriteIf("author", seed.Author);
        json.WriteIf("title", seed.Title);
        json.WriteIf("url", seed.Url);
        json.WriteIf("rights", seed.Rights);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Article article, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{article.Key}#{quote.Id}");
        json.WriteIf("text", quote.Text);
        json.WriteReference("by", quote.By);
        json.WriteWord("basis", quote.Basis);
        json.WriteIf("said", quote.Said);
        json.WriteIf("to", quote.To);
        json.WriteIf("lang", quote.Language);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Article article, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{article.Key}#{claim.Anchor}");
        json.WriteString("says", claim.Says);
        json.WriteString("type", Vocabulary.Word(claim.Type));
        json.WriteReference("by", claim.By);
        json.WriteReference("for", claim.For);
        json.WriteIf("quote", ClaimQuotes.Find(article, claim) is { Text: not null } quote ? $"{article.Key}#{quote.Id}" : null);
        json.WriteWord("basis", claim.Basis?.Value);
        WriteStatus(json, claim.Status);
        if (!claim.DisputedBy.IsEmpty)
            json.WriteList("disputed-by", claim.DisputedBy, dispute => Write(json, dispute));
        json.WriteIf("until", claim.Until?.Value);
        json.WriteIf("holds-if", claim.HoldsIf);
        json.WriteIf("fails-if", claim.FailsIf);
        WriteOutcome(json, claim.Outcome);
        json.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter json, FactStatus? status)
    {
        if (status is null)
            return;
        json.WriteStartObject("status");
        json.WriteString("is", Vocabulary.Word(status.Is.Value));
        json.WriteIf("as-of", status.AsOf);
        json.WriteSources(status.Sources);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Dispute dispute)
    {
        json.WriteStartObject();
        json.WriteReference("by", dispute.By);
        json.WriteIf("date", dispute.Date);
        json.WriteSources(dispute.Sources);
        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, Outcome? outcome)
    {
        if (outcome is null)
            return;
        json.WriteStartObject("outcome");
        json.WriteString("is", Vocabulary.Word(outcome.Is.Value));
        json.WriteIf("date", outcome.Date);
        json.WriteReference("event", outcome.Event);
        json.WriteSources(outcome.Sources);
        json.WriteIf("note", outcome.Note);
        json.WriteEndObject();
    }
}
