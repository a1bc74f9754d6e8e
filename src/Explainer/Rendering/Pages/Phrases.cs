using System.Collections.Frozen;
using System.Globalization;
using Explainer.Model;

namespace Explainer.Rendering.Pages;

/// <summary>The fixed English words of pages.</summary>
internal static class Phrases
{
    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic",
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fa"] = "Persian",
        ["fr"] = "French",
        ["he"] = "Hebrew",
        ["hi"] = "Hindi",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ko"] = "Korean",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["ro"] = "Romanian",
        ["ru"] = "Russian",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["zh"] = "Chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] WithArticle =
        ["Union", "Nations", "States", "Kingdom", "Emirates", "Netherlands", "Philippines", "Ministry", "Department", "Council", "Agency", "Administration", "administration", "Committee", "Commission", "Federation", "Republic"];

    /// <summary>What a page of an entry is, above its title.</summary>
    public static string Kind(Entry entry) => entry switch
    {
        Article => "Explainer",
        Actor actor => First(Vocabulary.Plain(actor.Type)),
        Context context => First(Vocabulary.Plain(context.Type)),
        Event => "Event",
        Place => "Place",
        Term => "Term",
        _ => "About this site",
    };

    /// <summary>A name after "of": with its article where English has one.</summary>
    public static string Of(string name) =>
        name.StartsWith("United ", StringComparison.Ordinal) || (name.Contains(' ', StringComparison.Ordinal) && WithArticle.Any(w => name.EndsWith(" " + w, StringComparison.Ordinal)))
            ? $"of the {name}"
            : $"of {name}";

    private static readonly string[] HappeningWords = ["crisis", "war", "conflict", "talks", "negotiations", "deal", "agreement", "accord", "accords", "treaty", "pact", "truce", "ceasefire", "process", "summit", "Plan"];

    /// <summary>A name within a sentence: "the United States", "the Vienna talks", "Antony Blinken".</summary>
    public static string InSentence(Reference reference)
    {
        var name = reference.Name;
        var head = reference.Key.Kind == EntryKind.Context && name.IndexOf(" of ", StringComparison.Ordinal) is var cut and > 0 ? name[..cut] : name;
        return reference.Key.Kind switch
        {
            EntryKind.Actor => Of(name)["of ".Length..],
            EntryKind.Context when !head.Contains("'s ", StringComparison.Ordinal) && !head.Contains("’s ", StringComparison.Ordinal)
                && !head.StartsWith("The ", StringComparison.Ordinal) && HappeningWords.Any(w => head.EndsWith(" " + w, StringComparison.Ordinal)) => "the " + name,
            _ => name,
        };
    }

    /// <summary>A role as it is said of somebody: "Foreign Minister of Israel".</summary>
    public static string Held(Role role)
    {
        var title = role.Acting ? $"Acting {role.Title.Value}" : role.Title.Value;
        return role.Of is null || title.Contains(role.Of.Name, StringComparison.Ordinal) ? title : $"{title} {Of(role.Of.Name)}";
    }

    /// <summary>On what ground something is known.</summary>
    public static string Basis(Basis basis) => basis switch
    {
        Model.Basis.Document => "document",
        Model.Basis.NamedOnRecord => "named, on record",
        Model.Basis.OfficialUnnamed => "official, unnamed",
        Model.Basis.SourcesUnnamed => "sources, unnamed",
        Model.Basis.OutletOwnVoice => "the outlet’s own voice",
        _ => "another outlet",
    };

    /// <summary>The entries of a kind, as a heading.</summary>
    public static string Kinds(EntryKind kind) => kind switch
    {
        EntryKind.Article => "Explainers",
        EntryKind.Actor => "Actors",
        EntryKind.Context => "Context",
        EntryKind.Event => "Events",
        EntryKind.Place => "Places",
        EntryKind.Term => "Terms",
        _ => "About this site",
    };

    /// <summary>What became of a claim.</summary>
    public static string Verdict(OutcomeVerdict verdict) => verdict switch
    {
        OutcomeVerdict.Partly => "Held in part",
        OutcomeVerdict.Unresolvable => "Cannot be settled",
        _ => First(Vocabulary.Plain(verdict)),
    };

    /// <summary>A language by its tag; the tag where the language is not among those that the site knows.</summary>
    public static string Language(string tag) => Languages.GetValueOrDefault(tag.Split('-')[0], tag);

    /// <summary>With a capital letter.</summary>
    public static string First(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"1 quote", "3 quotes".</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");

    /// <summary>Names as <see cref="List"/> has them; one that has "and" within it comes last, behind a comma: "Iran, and Israel between Russia and Ukraine".</summary>
    public static string ListNames(IReadOnlyList<string> names)
    {
        var plain = names.Where(n => !n.Contains(" and ", StringComparison.Ordinal)).ToList();
        return plain.Count == names.Count || names.Count == 1
            ? List(names)
            : string.Join(", ", [.. plain, .. names.Except(plain).SkipLast(1), "and " + names.Except(plain).Last()]);
    }

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
}
