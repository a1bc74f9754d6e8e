using System.Text.Json;

namespace Explainer.Tests.Rendering.Metadata;

/// <summary>
/// The vocabulary of schema.org, and what it allows: <c>schema-org.json</c> has its types with their parents, properties and the types of
/// values, and says where it is from.
/// </summary>
internal static class SchemaOrg
{
    private static readonly string[] Texts = ["Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean", "Language"];

    private static readonly Lazy<JsonElement> Types = new(() =>
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.At("tests", "Explainer.Tests", "Rendering", "Metadata", "schema-org.json")));
        return document.RootElement.GetProperty("types").Clone();
    });

    /// <summary>What the vocabulary does not allow in a piece of JSON-LD.</summary>
    public static IEnumerable<string> Faults(JsonElement root)
    {
        if (root.GetProperty("@context").GetString() != "https://schema.org")
            yield return "no @context";
        foreach (var thing in root.GetProperty("@graph").EnumerateArray())
        {
            foreach (var fault in ThingFaults(thing))
                yield return fault;
        }
    }

    private static IEnumerable<string> ThingFaults(JsonElement thing)
    {
        if (!thing.TryGetProperty("@type", out var name))
        {
            // A reference to a thing that is described on its own page.
            if (!thing.TryGetProperty("@id", out _))
                yield return $"neither a type nor an id: {thing}";
            yield break;
        }

        var type = name.GetString()!;
        if (!Types.Value.TryGetProperty(type, out _))
        {
            yield return $"no type {type}";
            yield break;
        }

        foreach (var property in thing.EnumerateObject().Where(p => !p.Name.StartsWith('@')))
        {
            if (RangeOf(type, property.Name) is not { } range)
            {
                yield return $"{type} has no property {property.Name}";
                continue;
            }

            foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value])
            {
                if (!Fits(value, range))
                    yield return $"{type}.{property.Name} takes {string.Join(" or ", range)}, not {value}";
                if (value.ValueKind != JsonValueKind.Object)
                    continue;
                foreach (var fault in ThingFaults(value))
                    yield return fault;
            }
        }
    }

    private static bool Fits(JsonElement value, string[] range) => value.ValueKind switch
    {
        JsonValueKind.Object => !value.TryGetProperty("@type", out var type) || Line(type.GetString()!).Intersect(range, StringComparer.Ordinal).Any(),
        JsonValueKind.Number => range.Intersect(["Number", "Integer", "Float"], StringComparer.Ordinal).Any(),
        // A URL may stand for a thing.
        JsonValueKind.String when Uri.TryCreate(value.GetString(), UriKind.Absolute, out _) => true,
        JsonValueKind.String when range.All(r => r is "Date" or "DateTime") => System.Text.RegularExpressions.Regex.IsMatch(value.GetString()!, @"^\d{4}(-\d\d(-\d\d)?)?$"),
        JsonValueKind.String => range.Intersect(Texts, StringComparer.Ordinal).Any(),
        _ => false,
    };

    // The values of a property: those of the type itself, or of the nearest type above that has it.
    private static string[]? RangeOf(string type, string property) => Line(type)
        .Select(t => Types.Value.GetProperty(t).GetProperty("properties").TryGetProperty(property, out var range) ? range.EnumerateArray().Select(r => r.GetString()!).ToArray() : null)
        .FirstOrDefault(range => range is not null);

    // A type and all above it.
    private static IEnumerable<string> Line(string type) =>
        Types.Value.TryGetProperty(type, out var known)
            ? known.GetProperty("parents").EnumerateArray().SelectMany(p => Line(p.GetString()!)).Prepend(type)
            : [type];
}
