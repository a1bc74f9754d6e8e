using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Checking.Published;
using Explainer.Diagnostics;
using Explainer.Parsing.Schema;
using Explainer.Reading;

namespace Explainer.Authoring;

/// <summary>Writes the ledger of a site anew: all that it had, and what has been published since.</summary>
public static class LedgerKeeper
{
    private const string Preface = """
        # What this site has published: each place, and the parts of it that others may link to. A check fails where one is gone.
        # Written by `explainer publish-ledger`, which takes nothing out. What goes on purpose is said under gone, by hand:
        #   /articles/old-story/: { date: 2026-01-31, reason: Taken down at the request of its source }

        """;

    /// <summary>Adds to a ledger.</summary>
    /// <param name="sources">The site, with its ledger if it has one.</param>
    /// <param name="published">What a build of it published.</param>
    /// <returns>The file, and what is new in it: <c>/page/</c> and <c>/page/#part</c>, in its order.</returns>
    /// <exception cref="AuthoringRefusedException">The ledger cannot be read: what it promises would be lost.</exception>
    public static (NewFile File, ImmutableArray<string> Added) Add(
        SourceSet sources, ImmutableSortedDictionary<string, ImmutableSortedSet<string>> published)
    {
        var faults = new ProblemList();
        var ledger = PublishedLedgerReader.Read(sources.Content, faults);
        if (faults.Sorted(ImmutableDictionary<string, Severity>.Empty) is [var fault, ..])
            throw new AuthoringRefusedException($"{PublishedLedger.Path} has to be mended first: {fault.Message}");
        var before = ledger.Places.ToDictionary(
            place => place.Path.Value, place => place.Parts.Select(part => part.Value).ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var after = published.ToBuilder();
        foreach (var (path, parts) in before)
            after[path] = after.TryGetValue(path, out var now) ? now.Union(parts) : parts;
        var added = after.SelectMany(place => before.TryGetValue(place.Key, out var old)
            ? place.Value.Except(old).Select(part => $"{place.Key}#{part}")
            : place.Value.Select(part => $"{place.Key}#{part}").Prepend(place.Key));
        return (new(PublishedLedger.Path, Encoding.UTF8.GetBytes(Text(after, ledger.Gone))), [.. added]);
    }

    private static string Text(ImmutableSortedDictionary<string, ImmutableSortedSet<string>>.Builder places, ImmutableArray<GonePlace> gone)
    {
        var text = new StringBuilder(Preface).Append("published:").Append(places.Count == 0 ? " {}\n" : "\n");
        foreach (var (path, parts) in places)
            text.Append("  ").Append(Scalar(path)).Append(": [").AppendJoin(", ", parts.Select(Scalar)).Append("]\n");
        if (!gone.IsEmpty)
            text.Append("gone:\n");
        foreach (var place in gone.OrderBy(place => place.Place.Value, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"  {Scalar(place.Place.Value)}: {{ date: {place.Date}, reason: {Scalar(place.Reason)} }}\n");
        return text.ToString();
    }

    // Plain where nothing in it can mean anything to YAML; else in double quotes.
    private static string Scalar(string text) =>
        text.All(c => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '#' or ' ') && text[0] is not ('-' or '#' or ' ' or '.') && text[^1] != ' ' && text != "null" && !text.Contains(" #", StringComparison.Ordinal)
            ? text
            : $"\"{string.Concat(text.Select(Escaped))}\"";

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
        _ => c.ToString(),
    };
}
