using System.Text.Json;
using Explainer.Model;

namespace Explainer.Rendering.Data;

/// <summary>Writes actors with their roles and relations.</summary>
internal static class ActorData
{
    /// <summary>An actor.</summary>
    public static void Write(Utf8JsonWriter json, EntryData entries, Actor actor) => entries.Write(actor, "name", () =>
    {
        json.WriteString("type", Vocabulary.Word(actor.Type));
        json.WriteIf("surname", actor.Surname);
        json.WriteReference("of", actor.Of);
        json.WriteIf("iso", actor.Iso);
        json.WriteIf("wikidata", actor.Wikidata);
        if (!actor.Roles.IsEmpty)
            json.WriteList("roles", actor.Roles, role => Write(json, role));
        if (!actor.Relations.IsEmpty)
            json.WriteList("relations", actor.Relations, relation => Write(json, relation));
    });

    private static void Write(Utf8JsonWriter json, Role role)
    {
        json.WriteStartObject();
        json.WriteString("title", role.Title.Value);
        json.WriteString("post", Vocabulary.Word(role.Post));
        json.WriteReference("of", role.Of);
        json.WritePeriod(role.Period);
        json.WriteIf("acting", role.Acting);
        json.WriteSources(role.Sources);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("type", Vocabulary.Word(relation.Type));
        json.WriteReference("with", relation.With);
        json.WritePeriod(relation.Period);
        json.WriteSources(relation.Sources);
        json.WriteIf("note", relation.Note);
        json.WriteEndObject();
    }
}
