using System.Collections.Frozen;
using Explainer.Linking;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Reports;

/// <summary>What a capital letter does not make a new name of: names that have a page, titles, days, peoples, words that texts also write small.</summary>
internal sealed class PlainWords
{
    private static readonly FrozenSet<string> Capitalised = Honorifics.Calendar.Concat(
        [
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "I", "OK",
            "Easter", "Christmas", "Ramadan", "Passover", "Covid", "COVID", "TV", "GMT", "UTC", "ET", "CET", "EST", "AM", "PM", "FM", "MP", "MPs", "GDP", "CEO", "AI", "ID", "AD", "BC", "CE", "BCE",
            // Too wide for a page, and where things are said.
            "Europe", "Asia", "Africa", "America", "Oceania", "Facebook", "Twitter", "Telegram", "YouTube", "Instagram", "WhatsApp", "TikTok", "Zoom", "Skype", "Internet", "Web",
        ]).ToFrozenSet(StringComparer.Ordinal);

    // Beside the names of the site's own states with an ending.
    private static readonly FrozenSet<string> Peoples = FrozenSet.ToFrozenSet(
        [
            "Afghan", "African", "Albanian", "Algerian", "American", "Arab", "Arabic", "Arabian", "Argentine", "Armenian", "Asian", "Australian", "Austrian", "Azerbaijani", "Bahraini", "Baltic", "Belarusian", "Belgian",
            "Bolivian", "Bosnian", "Brazilian", "British", "Buddhist", "Bulgarian", "Canadian", "Catholic", "Chechen", "Chilean", "Chinese", "Christian", "Colombian", "Congolese", "Croatian", "Cuban", "Cypriot", "Czech",
            "Danish", "Dutch", "Egyptian", "Emirati", "English", "Eritrean", "Estonian", "Ethiopian", "European", "Finnish", "French", "Georgian", "German", "Greek", "Hebrew", "Hindu", "Houthi", "Hungarian", "Indian",
            "Indonesian", "Iranian", "Iraqi", "Irish", "Islamic", "Islamist", "Israeli", "Italian", "Japanese", "Jew", "Jewish", "Jordanian", "Kazakh", "Kenyan", "Korean", "Kurd", "Kurdish", "Kuwaiti", "Latin", "Latvian", "Lebanese",
            "Libyan", "Lithuanian", "Malian", "Mexican", "Moldovan", "Mongolian", "Moroccan", "Muslim", "Nigerian", "Nordic", "Norwegian", "Omani", "Orthodox", "Ottoman", "Pakistani", "Palestinian", "Persian", "Polish", "Portuguese",
            "Protestant", "Qatari", "Romanian", "Russian", "Saudi", "Scottish", "Serb", "Serbian", "Shia", "Shiite", "Slovak", "Slovenian", "Somali", "Soviet", "Spanish", "Sudanese", "Sunni", "Swedish", "Swiss", "Syrian", "Taiwanese", "Tatar",
            "Thai", "Tunisian", "Turk", "Turkish", "Ukrainian", "Uzbek", "Venezuelan", "Vietnamese", "Welsh", "Yemeni", "Zionist", "Western", "Eastern", "Northern", "Southern", "Central",
        ],
        StringComparer.Ordinal);

    // Words of titles beside those that stand right before a name.
    private static readonly FrozenSet<string> TitleParts = FrozenSet.ToFrozenSet(
        ["Prime", "Foreign", "Defence", "Defense", "Interior", "Finance", "Vice", "Acting", "First", "Former", "Supreme", "Special", "National", "Senior", "Affairs", "Treasury", "Permanent", "Press", "Chargé", "Attorney"],
        StringComparer.Ordinal);

    private readonly FrozenSet<string> small;
    private readonly FrozenSet<string> titles;
    private readonly string[] states;

    /// <summary>Reads a site.</summary>
    public PlainWords(LinkedSite linked)
    {
        var site = linked.Site;
        Site = SiteNames.Of(site);
        Others = new();
        foreach (var name in site.Articles.SelectMany(a => a.Names))
            Others.Add(name.Text.Value, new(name.Means.Key, NameStrength.Full));
        foreach (var name in site.Articles.SelectMany(a => a.PlainNames.Select(n => n.Value).Concat([a.Seed?.Outlet ?? "", a.Seed?.Author ?? ""]))
            .Concat(site.Sources.Values.SelectMany(source => (string[])[source.Publisher ?? "", source.Author ?? ""])))
            Others.AddPlain(name);
        titles = site.Entries.OfType<Actor>().SelectMany(a => a.Roles).SelectMany(r => r.Title.Value.Split(' ')).Where(w => w.Length > 0 && char.IsUpper(w[0])).ToFrozenSet(StringComparer.Ordinal);
        states = [.. site.Entries.OfType<Actor>().Where(a => a.Type == ActorType.State && a.Name.Value.Length > 3).Select(a => a.Name.Value)];
        small = site.Entries.AsParallel()
            .SelectMany(e => linked.Bodies[e.Key].Sections.SelectMany(s => s.Parts).OfType<TextRun>().SelectMany(r => SmallWords(r.Text)).Distinct(StringComparer.Ordinal))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All names that have a page, weak ones too.</summary>
    public SiteNames Site { get; }

    /// <summary>What else is no new name: names as an article alone writes them, those it keeps plain, and who published the sources.</summary>
    public NameIndex Others { get; }

    /// <summary>Whether a capitalised word is part of no name: a day, a month, an abbreviation of every day.</summary>
    public static bool IsPlain(string word) => Capitalised.Contains(word);

    /// <summary>Whether a word tells what somebody is, right before the name: Minister, Ambassador.</summary>
    public static bool IsTitle(string word) => Honorifics.Titles.Contains(word);

    /// <summary>Whether a capitalised word is a piece of a name, but none by itself: of a title, a people, an institution.</summary>
    public bool IsPiece(string word) =>
        IsTitle(word) || Honorifics.TitleEnds.Contains(word) || TitleParts.Contains(word) || titles.Contains(word) || Institutions.Words.Contains(word) || IsPeople(word);

    /// <summary>Whether a word belongs to titles and ministries alone: "the Foreign Ministry" is short for that of some state.</summary>
    public bool IsOffice(string word) => TitleParts.Contains(word) || (titles.Contains(word) && word != "General");

    private bool IsPeople(string word) =>
        Peoples.Contains(word) || (word[^1] == 's' && Peoples.Contains(word[..^1])) || states.Any(state => IsPeople(word, state));

    /// <summary>Whether the word also stands in some text with a small first letter: at the start of a sentence it says nothing.</summary>
    public bool IsSmallElsewhere(string word) => SentenceOpeners.Words.Contains(word) || Honorifics.Ordinary.Contains(word) || small.Contains(char.ToLowerInvariant(word[0]) + word[1..]);

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
