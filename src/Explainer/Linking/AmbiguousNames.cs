using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>
/// What becomes of a name that several entries have: never guessed. Where the writer has linked that very name by hand to one of them,
/// that one is meant in the whole entry; else it is reported once, with the line that settles it.
/// </summary>
/// <param name="text">The text in which the names stand.</param>
/// <param name="problems">Where to say what is wrong.</param>
internal sealed class AmbiguousNames(EntryText text, ProblemList problems)
{
    private HashSet<string>? reported;
    private ILookup<string, EntryKey>? handLinked;

    /// <summary>Who is meant; null, and a problem, where nobody can tell, or where the entry keeps the name plain.</summary>
    public EntryKey? Settle(BlockText block, NameReading reading)
    {
        if (reading.Owners.IsEmpty)
            return null;
        var name = block.Text.Substring(reading.Start, reading.Length).Replace('\n', ' ');
        handLinked ??= HandLinked();
        if (handLinked[FoldedText.Of(name).Text].Distinct().Where(reading.Owners.Contains).ToList() is [var meant])
            return meant;
        if (block.SpanOf(reading.Start, reading.Length) is { } at && (reported ??= new(StringComparer.Ordinal)).Add(name))
            Report(name, [.. reading.Owners.Order()], at);
        return null;
    }

    private void Report(string name, ImmutableArray<EntryKey> owners, SourceSpan at)
    {
        var hint = text.Entry is Article
            ? $"add one line under names: {string.Join(", or ", owners.Select(o => $"\u201C{name}: {o}\u201D"))}; \u201C{name}: {NameHere.NoPage}\u201D keeps it plain"
            : $"link it by hand: {string.Join(" or ", owners.Select(o => $"[[{o}|{name}]]"))}";
        problems.Add(Rules.Mention.Ambiguous, at, $"{name} may mean {string.Join(" or ", owners)}", hint, name);
    }

    private ILookup<string, EntryKey> HandLinked() =>
        text.Body.Sections.SelectMany(s => s.Parts.Zip(s.Parts.Skip(1)))
            .Select(p => p is (SiteLinkStart { Entry: { } target }, TextRun run) ? (run.Text, Key: target) : default)
            .Where(p => p.Text is not null)
            .ToLookup(p => FoldedText.Of(p.Text).Text, p => p.Key, StringComparer.Ordinal);
}
