using System.Collections.Frozen;

namespace Explainer.Linking.Names;

/// <summary>Capitalised English words that stand right before a name without being part of it.</summary>
internal static class Honorifics
{
    /// <summary>Titles and forms of address, by the word that says what somebody is.</summary>
    public static FrozenSet<string> Titles { get; } = FrozenSet.ToFrozenSet(
        [
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Professor", "Sir", "Lord", "Lady", "Dame", "Comrade",
            "President", "Premier", "Minister", "Chancellor", "Secretary", "Leader", "Chief", "Head",
            "King", "Queen", "Prince", "Princess", "Emir", "Sultan", "Sheikh", "Shah", "Emperor", "Pope", "Cardinal", "Patriarch", "Rabbi", "Imam", "Ayatollah",
            "Ambassador", "Envoy", "Spokesman", "Spokeswoman", "Spokesperson", "Commissioner", "Representative", "Adviser", "Advisor", "Director", "Chairman",
            "Chairwoman", "Chair", "Speaker", "Senator", "Congressman", "Congresswoman", "Governor", "Mayor", "Deputy", "Judge", "Justice", "Councillor",
            "General", "Marshal", "Admiral", "Colonel", "Major", "Captain", "Lieutenant", "Commander", "Gen", "Adm", "Col", "Sen", "Rep", "Gov", "Amb",
            "Republican", "Democrat", "Candidate",
        ],
        StringComparer.Ordinal);

    /// <summary>The last words of longer titles: "Secretary of State", "Minister of Defence".</summary>
    public static FrozenSet<string> TitleEnds { get; } = FrozenSet.ToFrozenSet(["State", "Affairs", "Defence", "Defense", "Treasury"], StringComparer.Ordinal);

    /// <summary>Days and months ("on Monday Lapid said").</summary>
    public static FrozenSet<string> Calendar { get; } = FrozenSet.ToFrozenSet(
        [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        StringComparer.Ordinal);

    /// <summary>Words of every day that begin sentences, and are surnames too: He Lifeng, Kenneth So.</summary>
    public static FrozenSet<string> Ordinary { get; } = FrozenSet.ToFrozenSet(
        [
            "A", "An", "The", "He", "She", "It", "We", "You", "They", "Her", "His", "My", "Our", "So", "No", "To", "In", "On", "Of", "Or", "Do", "Go", "But", "For",
            "Will", "May", "Can", "Long", "Few", "Many", "More", "Little", "Early", "Late", "Young", "Old", "New", "Good", "Best", "Rich", "Strong", "Short",
            "Black", "White", "Green", "Brown", "North", "South", "East", "West", "Winter", "Summer", "Power", "Peace", "War", "Price", "Case", "Love",
        ],
        StringComparer.Ordinal);
}
