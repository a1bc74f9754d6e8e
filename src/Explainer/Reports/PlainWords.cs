using System.Collections.Frozen;
using Explainer.Linking;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Reports;

/// <summary>What a capital letter does not make a new name of: names that have a page, titles, days, peoples, words that texts also write small.</summary>
internal sealed class PlainWords
{
    private static readonly FrozenSet<string> Capitalised = FrozenSet.ToFrozenSet(
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "I", "OK",
            "Mr", "Mrs", "Ms", "Dr", "Prof", "President", "Minister", "Prime", "Secretary", "Ambassador", "Senator", "General", "Chancellor", "King", "Queen",
            "Easter", "Christmas", "Ramadan", "Covid", "COVID", "TV", "GMT", "UTC", "ET",
            "African", "American", "Arab", "Arabic", "Asian", "Australian", "Austrian", "Belgian", "Brazilian", "British", "Canadian", "Catholic", "Chinese", "Christian",
            "Danish", "Dutch", "Egyptian", "English", "European", "Finnish", "French", "German", "Greek", "Hebrew", "Hungarian", "Indian", "Iranian", "Iraqi", "Irish",
            "Islamic", "Israeli", "Italian", "Japanese", "Jewish", "Jews", "Korean", "Kurdish", "Lebanese", "Muslim", "Muslims", "Norwegian", "Orthodox", "Palestinian",
            "Palestinians", "Persian", "Polish", "Portuguese", "Romanian", "Russian", "Saudi", "Serbian", "Soviet", "Spanish", "Swedish", "Swiss", "Syrian", "Turkish",
            "Ukrainian", "Western", "Eastern",
        ],
        StringComparer.Ordinal);

    // The commonest words that begin sentences: a short site may write them nowhere else.
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        ["The", "A", "An", "This", "That", "These", "Those", "It", "He", "She", "They", "We", "His", "Her", "Its", "Their", "In", "On", "At", "By", "For", "From", "To", "With", "As", "If", "When", "While", "After", "Before", "Since", "But", "And", "Or", "So", "No", "Not", "Then", "There", "Here", "Now", "Later", "Yesterday"],
        StringComparer.Ordinal);

    private readonly FrozenSet<string> small;
    private readonly FrozenSet<string> titles;
    private readonly string[] states;

    /// <summary>Reads a site.</summary>
    public PlainWords(LinkedSite linked)
    {
        var site = linked.Site;
        Names = new();
        foreach (var entry in site.Entries.Where(e => e is Actor or Context or Place or Term))
        {
            foreach (var name in entry.OtherNames.Select(n => n.Text.Value).Concat(entry.ShortNames).Append(entry.Name.Value).Append((entry as Actor)?.Surname ?? ""))
                Names.Add(name, new(entry.Key, NameStrength.Full));
        }

        foreach (var name in site.Articles.SelectMany(a => a.Names))
            Names.Add(name.Text.Value, new(name.Means.Key, NameStrength.Full));
        titles = site.Entries.OfType<Actor>().SelectMany(a => a.Roles).SelectMany(r => r.Title.Value.Split(' ')).Where(w => w.Length > 0 && char.IsUpper(w[0])).ToFrozenSet(StringComparer.Ordinal);
        states = [.. site.Entries.OfType<Actor>().Where(a => a.Type == ActorType.State && a.Name.Value.Length > 3).Select(a => a.Name.Value)];
        small = site.Entries.AsParallel()
            .SelectMany(e => linked.Bodies[e.Key].Sections.SelectMany(s => s.Parts).OfType<TextRun>().SelectMany(r => SmallWords(r.Text)).Distinct(StringComparer.Ordinal))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All names that have a page, weak ones too.</summary>
    public NameIndex Names { get; }

    /// <summary>Whether a capitalised word is no name by itself.</summary>
    public bool IsPlain(string word) => Capitalised.Contains(word) || titles.Contains(word) || states.Any(state => IsPeople(word, state));

    /// <summary>Whether the word also stands in some text with a small first letter: at the start of a sentence it says nothing.</summary>
    public bool IsSmallElsewhere(string word) => Openers.Contains(word) || small.Contains(char.ToLowerInvariant(word[0]) + word[1..]);

    // Russia, Russian, Russians; Israel, Israeli, Israelis; Ukraine, Ukrainian.
    private static bool IsPeople(string word, string state) =>
        word.Length > state.Length - 1 && word.Length <= state.Length + 4
        && word.StartsWith(state[..^1], StringComparison.Ordinal)
        && word[^1] is 'n' or 's' or 'i' or 'h' or 'e';

    private static IEnumerable<string> SmallWords(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Words.LengthAt(text, at);
            if (char.IsLower(text[at]))
                yield return text.Substring(at, length);
            at += length;
        }
    }
}
