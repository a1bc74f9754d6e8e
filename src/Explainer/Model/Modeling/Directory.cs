using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;
using Explainer.Parsing;
using Explainer.Parsing.Schema;

namespace Explainer.Model.Modeling;

/// <summary>All entries by slug, built or not, so that references can be resolved before any entry is typed.</summary>
internal sealed class Directory
{
    private readonly Dictionary<EntryKey, Listing> listings;
    private readonly ILookup<string, Listing> bySlug;
    private readonly ProblemList problems;

    /// <summary>Lists a site's entries; of two with one slug the first stands.</summary>
    /// <param name="parsed">The site.</param>
    /// <param name="asOf">The build's day.</param>
    /// <param name="drafts">Whether drafts are built.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    public Directory(ParsedSite parsed, DateOnly asOf, bool drafts, ProblemList problems)
    {
        (this.problems, listings) = (problems, []);
        foreach (var entry in parsed.Entries)
        {
            var name = NameOf(entry);
            var listing = new Listing(entry, name, WhyUnbuilt(entry, asOf, drafts));
            if (!listings.TryAdd(entry.Key, listing))
                problems.Add(Rules.Content.DuplicateSlug, entry.Keys.At("slug") ?? entry.Opening, $"{entry.Key} is the slug of {listings[entry.Key].Entry.File.Path} already", null, entry.Key.Slug);
            else if (listing.WhyUnbuilt is { } why && !entry.Keys.Flag("draft"))
                problems.Add(Rules.Content.LaterPage, entry.Keys.At("date") ?? entry.Opening, $"{entry.Key} is left out: it is {why}");
        }

        bySlug = listings.Values.OrderBy(l => l.Entry.Key).ToLookup(l => l.Entry.Key.Slug, StringComparer.Ordinal);
    }

    private Directory(Directory shared, ProblemList problems) => (listings, bySlug, this.problems) = (shared.listings, shared.bySlug, problems);

    /// <summary>The same entries, for references whose faults are told elsewhere.</summary>
    public Directory Telling(ProblemList elsewhere) => new(this, elsewhere);

    /// <summary>All entries, by kind and slug.</summary>
    public IEnumerable<Listing> All => listings.Values.OrderBy(l => l.Entry.Key);

    /// <summary>The entry of a key.</summary>
    public Listing? Find(EntryKey key) => listings.GetValueOrDefault(key);

    /// <summary>The title or name of an entry with its place; its slug where it has none.</summary>
    public static Located<string> NameOf(ParsedEntry entry) =>
        entry.Keys.LocatedText("title") ?? entry.Keys.LocatedText("name") ?? new(entry.Key.Slug, entry.Opening);

    /// <summary>What a reference points at; null, and a problem, where that is nothing or not allowed.</summary>
    /// <param name="written">A slug, or <c>folder/slug</c>.</param>
    /// <param name="kinds">The kinds that may stand there.</param>
    public Reference? Resolve(Located<string>? written, params ReadOnlySpan<EntryKind> kinds)
    {
        if (written is not { } reference)
            return null;
        var candidates = Candidates(reference.Value, kinds);
        if (candidates is [var only])
        {
            if (only.WhyUnbuilt is { } why)
                problems.Add(Rules.Content.DraftReference, reference.At, $"{only.Entry.Key} is {why}: its plain name is shown without a link", null, reference.Value);
            return new(only.Entry.Key, only.Name.Value, only.WhyUnbuilt is null, reference.At);
        }

        Complain(reference, candidates, kinds);
        return null;
    }

    /// <summary>What references point at, those that are right, each once.</summary>
    public ImmutableArray<Reference> Resolve(ImmutableArray<Located<string>> written, params ReadOnlySpan<EntryKind> kinds)
    {
        var found = ImmutableArray.CreateBuilder<Reference>(written.Length);
        foreach (var reference in written)
        {
            if (Resolve(reference, kinds) is { } resolved && found.All(r => r.Key != resolved.Key))
                found.Add(resolved);
        }

        return found.DrainToImmutable();
    }

    private ImmutableArray<Listing> Candidates(string written, ReadOnlySpan<EntryKind> kinds)
    {
        var candidates = ImmutableArray.CreateBuilder<Listing>();
        foreach (var kind in kinds)
        {
            if (listings.TryGetValue(new(kind, written), out var plain))
                candidates.Add(plain);
            else if (written.StartsWith(kind.Folder() + "/", StringComparison.Ordinal) && listings.TryGetValue(new(kind, written[(kind.Folder().Length + 1)..]), out var full))
                candidates.Add(full);
        }

        return candidates.DrainToImmutable();
    }

    private void Complain(Located<string> reference, ImmutableArray<Listing> candidates, ReadOnlySpan<EntryKind> kinds)
    {
        var written = reference.Value;
        if (candidates.Length > 1)
        {
            var keys = string.Join(" or ", candidates.Select(c => c.Entry.Key.ToString()));
            problems.Add(Rules.Content.AmbiguousReference, reference.At, $"{written} may mean {keys}", $"write {keys}", written);
            return;
        }

        var allowed = kinds.ToArray();
        var elsewhere = bySlug[written[(written.LastIndexOf('/') + 1)..]].FirstOrDefault(l => !allowed.Contains(l.Entry.Key.Kind));
        if (elsewhere is not null)
        {
            problems.Add(Rules.Content.WrongKind, reference.At, $"{elsewhere.Entry.Key} is {elsewhere.Entry.Key.Kind.OneOf()}; {string.Join(" or ", allowed.Select(k => k.OneOf()))} belongs here", null, written);
            return;
        }

        var spellings = listings.Keys.Where(k => allowed.Contains(k.Kind)).Select(k => written.Contains('/', StringComparison.Ordinal) ? k.ToString() : k.Slug).ToList();
        var near = Spelling.DidYouMean(written, spellings)
            ?? (listings.Values.FirstOrDefault(l => allowed.Contains(l.Entry.Key.Kind) && l.Name.Value.Equals(written, StringComparison.OrdinalIgnoreCase)) is { } named ? $"did you mean {named.Entry.Key.Slug}?" : null);
        problems.Add(Rules.Content.UnknownReference, reference.At, $"there is no {string.Join(" or ", allowed.Select(k => k.OneOf()[(k.OneOf().IndexOf(' ', StringComparison.Ordinal) + 1)..]))} {written}", near, written);
    }

    private static string? WhyUnbuilt(ParsedEntry entry, DateOnly asOf, bool drafts)
    {
        if (!drafts && entry.Keys.Flag("draft"))
            return "a draft";
        var dated = entry.Key.Kind == EntryKind.Article
            || (entry.Key.Kind == EntryKind.Event && entry.Keys.Text("certainty") is not ("planned" or "hypothetical"));
        return dated && entry.Keys.Date("date") is { } date && date.After(asOf)
            ? $"later than {EdtfPrinter.Print(EdtfDate.Of(asOf))}, the day that the site is built for"
            : null;
    }
}
