using System.Collections.Frozen;

namespace Explainer.Linking.Names;

/// <summary>Capitalised English words that stand right before a name without being part of it.</summary>
internal static class Honorifics
{
    /// <summary>Titles and forms of address by their last word, days and months ("on Monday Lapid said").</summary>
    public static FrozenSet<string> Words { get; } = FrozenSet.ToFrozenSet(
        [
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Professor", "Sir", "Lord", "Lady", "Dame", "Comrade",
            "President", "Premier", "Minister", "Chancellor", "Secretary", "State", "Affairs", "Defence", "Defense", "Treasury", "Leader", "Chief", "Head",
            "King", "Queen", "Prince", "Princess", "Emir", "Sultan", "Sheikh", "Shah", "Emperor", "Pope", "Cardinal", "Patriarch", "Rabbi", "Imam", "Ayatollah",
            "Ambassador", "Envoy", "Spokesman", "Spokeswoman", "Spokesperson", "Commissioner", "Representative", "Adviser", "Advisor", "Director", "Chairman",
            "Chairwoman", "Chair", "Speaker", "Senator", "Congressman", "Congresswoman", "Governor", "Mayor", "Deputy", "Judge", "Justice", "Councillor",
            "General", "Marshal", "Admiral", "Colonel", "Major", "Captain", "Lieutenant", "Commander", "Gen", "Adm", "Col", "Sen", "Rep", "Gov", "Amb",
            "Republican", "Democrat", "Candidate",
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        StringComparer.Ordinal);
}
