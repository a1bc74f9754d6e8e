using System.Text;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Reading;

namespace Explainer.Tests;

/// <summary>A site in memory, of files that a test writes down.</summary>
internal sealed class SmallSite
{
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["site.yml"] = "title: T\nbase-url: https://example.org/x/\n",
    };

    /// <summary>What was wrong with it.</summary>
    public ProblemList Problems { get; } = new();

    /// <summary>Adds a file, or replaces it.</summary>
    public SmallSite With(string path, string text)
    {
        files[path] = text.ReplaceLineEndings("\n");
        return this;
    }

    /// <summary>The files as the read stage gives them.</summary>
    public SourceSet Sources => MemoryBuild.Sources(Files);

    /// <summary>The files' bytes.</summary>
    public Dictionary<string, byte[]> Files => files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value));

    /// <summary>Writes it into a folder.</summary>
    public SmallSite WriteTo(TempFolder folder)
    {
        foreach (var (path, text) in files)
            folder.Write(path, text);
        return this;
    }

    /// <summary>The site with its links; its problems are in <see cref="Problems"/>.</summary>
    public LinkedSite Link(BuildOptions? options = null) => SiteLoader.Link(Sources, options ?? new(), Problems)!;

    /// <summary>A site with two actors, a context, an event and an article that quotes and forecasts.</summary>
    /// <param name="change">Changes the article.</param>
    public static SmallSite WithStory(Func<string, string>? change = null) => new SmallSite()
        .With("content/sources.yml", "- { id: wire, title: A wire report, type: news, url: \"https://press.example/1\" }\n- { id: spare, title: Never used }\n")
        .With("content/actors/ann-lee.md", "---\nname: Ann Lee\ntype: person\nof: arland\nsummary: A minister.\nroles:\n  - { title: Foreign Minister, post: foreign-minister, of: arland, from: 2021-01-01, source: wire }\n---\n")
        .With("content/actors/arland.md", "---\nname: Arland\ntype: state\nsummary: A state.\nrelations:\n  - { type: rival-of, with: borland }\n---\n")
        .With("content/actors/borland.md", "---\nname: Borland\ntype: state\nsummary: Another state.\n---\n")
        .With("content/context/river-talks.md", "---\nname: River talks\ntype: negotiation\nsummary: Talks on a river.\nfrom: 2021\nstatus: { is: negotiating, as-of: 2022-01-01, source: wire }\nparties: [arland, borland]\n---\n")
        .With("content/events/river-deal.md", "---\ntitle: River deal signed\ndate: 2022-03-01\nactors: [arland]\ncontexts: [river-talks]\nsource: wire\n---\n")
        .With("content/articles/no-deal-soon.md", (change ?? (text => text))("""
            ---
            title: No deal soon
            date: 2022-02-02
            summary: A minister saw no deal.
            actors: [ann-lee, arland, borland]
            contexts: [river-talks]
            quotes:
              We see no: { by: ann-lee, basis: named-on-record }
            claims:
              no-deal:
                says: No deal soon
                type: forecast
                by: ann-lee
                for: arland
                quote: We see no
                basis: named-on-record
                until: 2022-05-01
                fails-if: A deal is signed
                outcome: { is: did-not-hold, date: 2022-03-01, event: river-deal, source: wire }
            ---
            Ann Lee of Arland then spoke in Borland with Carl Moor and Dorland.

            **Why it matters:** Arland and [[borland|its rival]] share a river [@wire, p. 4].

            **What they're saying:** "We see no deal," Lee said. Then Carl Moor agreed.
            """));
}
