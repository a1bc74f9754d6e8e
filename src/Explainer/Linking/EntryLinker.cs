using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>
/// Links the text of one entry at a time: finds the names in it, resolves its hand links, and runs the checks of texts. What it knows of
/// the site is taken in when it is made; from then on <see cref="Link"/> is a function of the entry alone, safe from many threads.
/// </summary>
internal sealed class EntryLinker
{
    private readonly Targets targets;
    private readonly SiteNames names;
    private readonly ImmutableArray<TextCheck> checks;

    /// <summary>Takes in a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="checks">The checks of texts to run, see <see cref="Checks.ContentChecks.OfTexts"/>.</param>
    public EntryLinker(Site site, ImmutableArray<Func<Site, TextCheck>> checks)
    {
        targets = new(site);
        names = SiteNames.Of(site);
        this.checks = [.. checks.Select(prepare => prepare(site))];
    }

    /// <summary>Links an entry.</summary>
    public LinkedEntry Link(Entry entry)
    {
        var problems = new ProblemList();
        var hands = new HandLinker(targets, problems);
        var body = hands.Resolve(entry.Body, entry);
        var summary = hands.Resolve(entry.Summary, entry);
        var text = new EntryText(entry, summary, body, names);
        var finder = new MentionFinder(text, problems);
        var marked = finder.Mark();
        if (!entry.Withdrawn)
        {
            foreach (var check in checks)
                check(text, problems);
        }

        return new(entry, marked, summary, finder.Mentions, problems.All);
    }
}
