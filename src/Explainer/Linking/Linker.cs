using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>
/// The link stage: finds the names in every text, resolves every hand link, and reads every reference backwards. Nearly all of its work
/// is <see cref="EntryLinker.Link"/>, entry by entry; the rest is put together from that.
/// </summary>
internal static class Linker
{
    /// <summary>Links a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="problems">Where to say which names and slugs are wrong.</param>
    /// <param name="checks">Checks of texts to run besides, while they are at hand.</param>
    public static LinkedSite Link(Site site, ProblemList problems, params ImmutableArray<Func<Site, TextCheck>> checks) =>
        Link(site, new EntryLinker(site, checks), problems, null);

    /// <summary>Links a site of which some entries may have been linked before.</summary>
    /// <param name="site">The site.</param>
    /// <param name="linker">Links an entry.</param>
    /// <param name="problems">Where to say which names and slugs are wrong.</param>
    /// <param name="former">The site as the same linker linked it before, on the same common ground: entries that are still the same are kept.</param>
    public static LinkedSite Link(Site site, EntryLinker linker, ProblemList problems, LinkedSite? former)
    {
        if (former is null)
            return Assemble(site, [.. site.Entries.AsParallel().AsOrdered().Select(linker.Link)], problems, null);
        // Common ground that is the same has the same entries in the same order.
        var entries = former.Entries.ToArray();
        var changed = Enumerable.Range(0, entries.Length).Where(at => !ReferenceEquals(former.Site.Entries[at], site.Entries[at])).ToList();
        Pace.Each(changed, at => entries[at] = linker.Link(site.Entries[at]));
        return Assemble(site, ImmutableCollectionsMarshal.AsImmutableArray(entries), problems, former);
    }

    /// <summary>Puts a site together from its entries, linked just now or kept from before; quick, since it reads no text.</summary>
    /// <param name="site">The site.</param>
    /// <param name="entries">Its entries with their texts linked, in the site's order.</param>
    /// <param name="problems">Where to say what is wrong with them.</param>
    /// <param name="former">The site before, on the same common ground.</param>
    public static LinkedSite Assemble(Site site, ImmutableArray<LinkedEntry> entries, ProblemList problems, LinkedSite? former = null)
    {
        foreach (var entry in entries)
            problems.AddAll(entry.Problems);
        return new(site, entries, former);
    }
}
