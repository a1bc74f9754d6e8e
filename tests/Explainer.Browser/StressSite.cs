using System.Globalization;
using System.Text;
using Explainer.Parsing.Bodies;

namespace Explainer.Browser;

/// <summary>
/// A site with too much of everything, in a country that there is not: words without a place to break, names of many scripts, wide tables
/// and code, every label, more articles about one actor than a page lists, and everything that a page can say about a claim.
/// </summary>
internal static class StressSite
{
    /// <summary>How many articles name the busiest actor: enough for lists that go on by year.</summary>
    public const int Articles = 130;

    private const string LongWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    /// <summary>Writes its source.</summary>
    /// <returns>The source folder.</returns>
    public static string WriteTo(string folder)
    {
        foreach (var (path, text) in Files())
        {
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text.ReplaceLineEndings("\n"), new UTF8Encoding(false));
        }

        return folder;
    }

    private static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("site.yml", """
            title: The Stress Test of a Rather Long Site Title That Wraps
            base-url: https://stress.example/
            description: A site with too much of everything.
            publisher: { name: The Overlong Institute for Sustained Typographic Resilience, url: "https://institute.example/" }
            boundary-policy: Maps and names take no side.
            redirects: { /old-front-page/: / }
            headers: { "/*": { X-Frame-Options: DENY } }
            """);
        yield return ("content/sources.yml", """
            - { id: wire, title: A wire report, publisher: Wire, date: 2021-01-02, url: "https://press.example/1", type: news }
            - id: treaty
              title: A source whose title goes on for far longer than a line of any narrow screen, since treaties have such titles
              publisher: Treaty Series
              date: 2020-05
              url: https://treaties.example/a/very/long/path/that/has/no/space/in/it/and/so/no/place/to/break/at/all.html
              type: document
            """);
        yield return ("content/actors/ostland.md", """
            ---
            name: Ostland
            type: state
            summary: A state that every article names.
            relations: [{ type: rival-of, with: westland, source: wire }]
            ---
            """);
        yield return ("content/actors/westland.md", "---\nname: Westland\ntype: state\nsummary: The other state.\n---\n");
        yield return ("content/actors/long-name.md", $"""
            ---
            name: {LongWord}
            type: organization
            of: westland
            summary: An organization with a name that breaks nowhere.
            ---
            """);
        yield return ("content/actors/mira-sol.md", """
            ---
            name: Mira Sol
            type: person
            of: ostland
            summary: Ostland's foreign minister since 2019, who holds many offices.
            also-known-as:
              - { text: מירה סול, lang: he }
              - { text: ميرا سول, lang: ar }
              - { text: 米拉·索尔, lang: zh }
            roles:
              - { title: Foreign Minister, post: foreign-minister, of: ostland, from: 2019-03-01, source: wire }
              - { title: Chair of the Interministerial Commission for the Reconciliation of Incompatible Registers, of: ostland, from: 2020~, source: wire }
            ---
            """);
        // Sixty characters, in words of ordinary length.
        yield return ("content/actors/commission.md", "---\nname: Standing Commission for the Reconciliation of Lake Disputes\ntype: organization\nof: ostland\n---\n");
        yield return ("content/actors/right-to-left.md", """
            ---
            name: عبد الرحمن بن خالد
            type: person
            of: westland
            summary: Spoke for Westland (in Arabic) at the talks of 2020.
            also-known-as: [{ text: Abdulrahman bin Khalid, lang: en }]
            roles: [{ title: Ambassador, post: ambassador, of: westland, from: 2018, to: 2020, source: wire }]
            ---
            """);
        yield return ("content/actors/bare.md", "---\nname: X\ntype: group\n---\n");
        yield return ("content/context/bare-talks.md", "---\nname: Talks\ntype: process\n---\n");
        yield return ("content/articles/lake.md", "---\ntitle: Lake\ndate: 2020-07-07\nsummary: A lake.\ncontexts: [bare-talks]\n---\nA lake.\n");
        yield return ("content/context/lake-dispute.md", """
            ---
            name: Lake dispute
            type: conflict
            summary: A dispute on a lake.
            from: 2019~
            status: { is: escalating, as-of: 2021-01-01, source: wire }
            trend: deteriorated
            parties: [ostland, westland]
            place: the-lake
            ---
            """);
        yield return ("content/context/lake-talks.md", """
            ---
            name: Lake talks
            type: negotiation
            summary: Talks on the lake.
            from: 2020
            status: { is: negotiating, as-of: 2021-01-01, source: wire }
            parties: [ostland, westland]
            parent: lake-dispute
            ---
            """);
        yield return ("content/events/lake-closed.md", """
            ---
            title: Westland closes the lake
            date: 2021-06-01
            actors: [ostland, westland]
            contexts: [lake-dispute]
            place: the-lake
            source: wire
            ---
            """);
        yield return ("content/places/the-lake.md", "---\nname: Lake Amar\ncountry: ostland\nlat: 12.5\nlon: 40.25\ndispute: Both states claim it.\nsummary: A lake.\n---\n");
        yield return ("content/terms/littoral.md", "---\nname: littoral right\nsummary: A right of those who live at the water.\n---\n");
        yield return ("content/pages/index.md", "---\ntitle: The Stress Test\n---\nEverything at once.\n");
        yield return ("content/pages/wide.md", Wide());
        yield return ("content/articles/everything.md", Everything());
        yield return ("content/articles/quay.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 16 9"><rect width="16" height="9" fill="#357"/></svg>""");
        for (var number = 0; number < Articles; number++)
            yield return ($"content/articles/note-{number:d3}.md", Note(number));
    }

    private static string Wide() => $"""
        ---
        title: Wide things
        aliases: [/broad/]
        ---
        ## {LongWord} as a heading

        | {string.Join(" | ", Enumerable.Range(1, 14).Select(n => $"Column number {n}"))} |
        |{string.Concat(Enumerable.Repeat("---|", 14))}
        | {string.Join(" | ", Enumerable.Range(1, 14).Select(n => $"{n * 1_234_567}"))} |

        ```text
        {string.Join(' ', Enumerable.Repeat("one line of code that does not end", 12))}
        ```

        > A quotation with `{LongWord}{LongWord}` in it.

        1. One
           - inside
             1. and further inside
                - and further still

        A footnote.[^1]

        [^1]: {LongWord} stands in it.
        """;

    // Every label of the language, one after the other.
    private static string Everything()
    {
        var sections = SectionRoles.All.SelectMany(role => SectionRoles.Labels(role)).Select(label => $"**{label}:** Ostland and Westland said more on the lake [@wire].");
        return $$"""
            ---
            title: "Everything at once: Ostland, Westland and the {{LongWord}} disagree about a lake"
            date: 2021-02-02
            summary: Ostland's minister saw no agreement, and was right.
            by: World desk
            source: { outlet: The Wire, author: A. Writer, url: "https://press.example/2", title: A lake, rights: excerpt }
            actors: [mira-sol, ostland, westland, long-name]
            contexts: [lake-dispute, lake-talks]
            photo: { file: quay.svg, alt: A quay at the lake, caption: The quay of Lake Amar, credit: A. Photographer, rights: own }
            quotes:
              We see no agreement: { by: mira-sol, basis: named-on-record }
              The water is ours: { by: westland, basis: official-unnamed }
            claims:
              no-agreement:
                says: There will be no agreement this year
                type: forecast
                by: mira-sol
                for: ostland
                quote: We see no agreement
                until: 2021-12-31
                fails-if: An agreement is signed
                outcome: { is: held, date: 2021-12-31, source: wire }
              ours:
                says: The lake belongs to Westland
                type: factual
                by: westland
                basis: official-unnamed
                status: { is: disputed, as-of: 2021-03-01, source: wire }
                disputed-by: [{ by: ostland, date: 2021-03-01, source: treaty }]
            changes:
              - { date: 2021-02-03, type: correction, note: The lake's name was misspelt. }
            ---
            Mira Sol of Ostland spoke on Tuesday of the lake and its littoral right.

            {{string.Join("\n\n", sections)}}

            **What they're saying:** "We see no agreement," Mira Sol said. "The water is ours," an official of Westland said.
            """;
    }

    private static string Note(int number)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(number * 5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"""
            ---
            title: Note {number} on the lake
            date: {day}
            summary: Ostland speaks of the lake for the {number}th time.
            actors: [ostland]
            contexts: [lake-dispute]
            ---
            Ostland spoke of Lake Amar. Ostland spoke again, and Westland listened.

            **Why it matters:** Ostland draws its water from it, as note {number} says.
            """;
    }
}
