using System.Collections.Frozen;

namespace Explainer.Linking.Names;

/// <summary>English words for what has a name of its own only with something before or behind it: Bank, Council, Treaty.</summary>
internal static class Institutions
{
    /// <summary>Things that are called after a place: the Bank of Russia, the Congress of Vienna.</summary>
    public static FrozenSet<string> Namesakes { get; } = FrozenSet.ToFrozenSet(
        [
            "Bank", "University", "College", "Academy", "Institute", "Institution", "School", "Museum", "Library", "Church", "Congress", "Treaty", "Peace", "Battle", "Siege", "Declaration",
            "Convention", "Gulf", "Sea", "Strait", "Straits", "Bay", "Cape", "Voice", "Times", "Port", "Association", "Society", "Isle", "Isles", "Bishop", "Archbishop",
        ],
        StringComparer.Ordinal);

    /// <summary>All of them: by itself such a word is short for a longer name ("the Assembly").</summary>
    public static FrozenSet<string> Words { get; } = Namesakes.Concat(
        [
            "Administration", "Agency", "Agreement", "Air", "Alliance", "Army", "Assembly", "Authority", "Board", "Border", "Brigade", "Bureau", "Cabinet", "Centre", "Center", "Chamber", "Charter",
            "City", "Coast", "Command", "Commission", "Committee", "Commonwealth", "Confederation", "Conference", "Constitution", "Corps", "Council", "Court", "Crisis", "Deal", "Delegation",
            "Department", "Directorate", "Embassy", "Empire", "Executive", "Federation", "Force", "Forces", "Forum", "Foundation", "Front", "Fund", "Government", "Group", "Guard", "Guards", "House",
            "Initiative", "Intelligence", "Islands", "Kingdom", "Lake", "League", "Legislature", "Memorandum", "Mission", "Ministry", "Monarchy", "Movement", "Navy", "Ocean", "Office", "Order",
            "Organisation", "Organization", "Pact", "Parliament", "Party", "Police", "Program", "Programme", "Protocol", "Province", "Region", "Republic", "Resolution", "River", "Secretariat", "Security", "Senate", "Service",
            "Services", "State", "States", "Strip", "Summit", "Talks", "Territory", "Territories", "Troops", "Union", "War", "Zone",
        ]).ToFrozenSet(StringComparer.Ordinal);
}
