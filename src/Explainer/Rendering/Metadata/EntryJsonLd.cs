using System.Text.Json;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Rendering.Cards;
using Explainer.Rendering.Pages;

namespace Explainer.Rendering.Metadata;

/// <summary>Writes an entry as a thing of schema.org.</summary>
/// <param name="kit">The page.</param>
/// <param name="json">Where to.</param>
internal sealed class EntryJsonLd(PageKit kit, Utf8JsonWriter json)
{
    private readonly JsonLdWriter writer = new(kit, json);

    /// <summary>Writes the thing.</summary>
    public void Write(Entry entry)
    {
        var type = TypeOf(kit.Site, entry);
        // Only works and events are in a language.
        var isWork = type is "BackgroundNewsArticle" or "WebPage";
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("@id", writer.Url(entry.Url));
        json.WriteString("url", writer.Url(entry.Url));
        json.WriteString(isWork ? "headline" : "name", entry.Name.Value);
        writer.Text("description", entry.SummaryText);
        if (isWork)
        {
            // A photo comes first, and is told with its credit.
            if (entry is not Article { Photo.File: not null } && new SocialCards(kit.Linked).Of(entry) is { } card)
                json.WriteString("image", writer.Url(card.Url));
            json.WriteString("inLanguage", entry.Language ?? kit.Site.Settings.Language);
        }

        WriteNames(entry);
        if (entry is Article article)
            new ArticleJsonLd(kit, writer).Write(article);
        else
            WriteOwn(entry);
        if (isWork)
            WriteCorrections(entry);
        json.WriteEndObject();
    }

    /// <summary>The type of an entry. What is denied, or only thought of, is no event to machines: they would take it for one that was.</summary>
    private static string TypeOf(Site site, Entry entry) => entry switch
    {
        Article => "BackgroundNewsArticle",
        Actor { Type: ActorType.Person } => "Person",
        Actor { Type: ActorType.State } => "Country",
        Actor { Type: ActorType.Organization } actor when site.Find<Actor>(actor.Of) is { Type: ActorType.State } => "GovernmentOrganization",
        Actor => "Organization",
        Event { Certainty: Certainty.Reported or Certainty.Planned } => "Event",
        Place => "Place",
        Term => "DefinedTerm",
        _ => "WebPage",
    };

    private void WriteNames(Entry entry)
    {
        if (entry.OtherNames.IsEmpty)
            return;
        json.WriteStartArray("alternateName");
        foreach (var name in entry.OtherNames)
            json.WriteStringValue(name.Text.Value);
        json.WriteEndArray();
    }

    private void WriteOwn(Entry entry)
    {
        switch (entry)
        {
            case Actor actor:
                if (actor.Type == ActorType.Person)
                {
                    foreach (var role in PostHistory.RolesOn(actor, kit.Site.AsOf).Take(1))
                        json.WriteString("jobTitle", role.Title.Value);
                    if (kit.Site.Find<Actor>(actor.Of) is { Type: ActorType.Organization or ActorType.Group })
                        writer.Reference("affiliation", actor.Of, "Organization");
                }
                else if (actor.Type == ActorType.Organization && kit.Site.Find<Actor>(actor.Of) is { Type: ActorType.Organization })
                {
                    writer.Reference("parentOrganization", actor.Of, "Organization");
                }

                writer.Text("sameAs", actor.Wikidata is { } id ? $"https://www.wikidata.org/entity/{id}" : null);
                break;
            case Event { Certainty: Certainty.Reported or Certainty.Planned } e:
                json.WriteString("startDate", JsonLdWriter.Day(e.Date.Value));
                if (e.Date.Value is { IsInterval: true, End: { } end })
                    json.WriteString("endDate", JsonLdWriter.Day(EdtfDate.Of(end)));
                writer.Reference("location", e.Place, "Place");
                writer.References("about", e.Contexts);
                break;
            case Context context:
                writer.References("about", context.Involved);
                break;
            case Place place:
                if (place is { Latitude: { } latitude, Longitude: { } longitude })
                {
                    json.WriteNumber("latitude", latitude);
                    json.WriteNumber("longitude", longitude);
                }

                break;
            case Term:
                json.WriteString("inDefinedTermSet", writer.Url(SiteMap.Terms.Url));
                break;
        }
    }

    // Corrections and clarifications are what schema.org has a word for.
    private void WriteCorrections(Entry entry)
    {
        var corrections = entry.Changes.Where(c => c.Type is ChangeType.Correction or ChangeType.Clarification).ToList();
        if (corrections.Count == 0)
            return;
        json.WriteStartArray("correction");
        foreach (var change in corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            writer.Text("text", change.Note);
            json.WriteString("datePublished", JsonLdWriter.Day(change.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
