using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Linking.Names;
using Explainer.Model;
using FsCheck.Xunit;

namespace Explainer.Tests.Linking;

/// <summary>Random texts and names, read by the name reader and by a slow matcher that is one regular expression for each name.</summary>
public sealed partial class NameProperties
{
    private static readonly string[] Pieces =
    [
        "Iran", "Lapid", "U.S.", "UN", "é", "e\u0301", "Ян", "и\u0306", "י", "2015", "deal", "s", "ll", "'", "’", "-", "–", ".", ",", " ", " ", " ", " ", "  ", "\n", "\u00A0", "“", "”", "😀", "俄", "罗斯", "ロシア", "の", "J. ", "\u00AD", "\u200B",
    ];

    [Property(MaxTest = 2000)]
    public void A_text_is_read_as_a_slow_matcher_reads_it(byte[] written, byte[][] named, byte listedBits)
    {
        var text = Join(written);
        var names = named.Select(n => Fold(Join(n)).Trim()).Where(n => n.Length > 0).Take(12).Select((name, i) => (name, Owner: Key(i / 2))).ToList();
        var listed = Enumerable.Range(0, 8).Where(i => ((listedBits >> i) & 1) == 1).Select(Key).ToHashSet();
        Assert.Equal(Slow(text, names, listed), Fast(text, names, listed));
    }

    [Property(MaxTest = 500)]
    public void A_name_stands_where_it_is_said_to_stand(byte[] written, byte[][] named)
    {
        var text = Join(written);
        var index = new NameIndex();
        foreach (var name in named.Select(n => Join(n).Trim()).Where(n => n.Length > 0))
            index.Add(name, new(Key(0), NameStrength.Full));
        var behind = 0;
        foreach (var reading in new NameReader(new(index, []), null, new HashSet<EntryKey>()).Read(text, new(text)))
        {
            Assert.True(reading.Start >= behind && reading.Length > 0);
            behind = reading.Start + reading.Length;
            Assert.True(behind <= text.Length);
            Assert.Equal(text.Substring(reading.Start, reading.Length).Trim(), text.Substring(reading.Start, reading.Length));
        }
    }

    private static List<string> Fast(string text, List<(string Name, EntryKey Owner)> names, HashSet<EntryKey> listed)
    {
        var index = new NameIndex();
        foreach (var (name, owner) in names)
            index.Add(name, new(owner, NameStrength.Full));
        return [.. new NameReader(new(index, []), null, listed).Read(text, new(text)).Select(r => Show(Fold(text.Substring(r.Start, r.Length)), r.Owners))];
    }

    private static List<string> Slow(string text, List<(string Name, EntryKey Owner)> names, HashSet<EntryKey> listed)
    {
        var folded = Fold(text);
        var patterns = names.Select(n => (Pattern: new Regex(PatternOf(Fold(n.Name))), n.Owner)).ToList();
        var found = new List<string>();
        for (var at = 0; at < folded.Length;)
        {
            var here = patterns.Select(p => (Match: p.Pattern.Match(folded, at), p.Owner)).Where(p => p.Match.Success && p.Match.Index == at).ToList();
            if (here.Count == 0)
            {
                at++;
                continue;
            }

            var length = here.Max(h => h.Match.Length);
            var owners = here.Where(h => h.Match.Length == length).Select(h => h.Owner).Distinct().ToImmutableArray();
            if (owners.Length > 1 && owners.Where(listed.Contains).ToImmutableArray() is [var one])
                owners = [one];
            found.Add(Show(folded.Substring(at, length), owners));
            at += length;
        }

        return found;
    }

    // A name is no part of a longer word; behind it an apostrophe may begin only "s" and its like, and a full stop no word at once. In
    // Chinese and Japanese each sign is a word, and so is a run of katakana. A middle initial may stand within a name.
    private static string PatternOf(string name)
    {
        const string Any = @"[\p{L}\p{N}\p{M}]";
        const string Sign = @"[\u3041-\u309F\u4E00-\u9FFF]";
        const string Katakana = @"[\u30A1-\u30FA\u30FC]";
        const string Letter = @"(?!" + Sign + "|" + Katakana + ")" + Any;
        var before = Regex.IsMatch(name, "^" + Sign) ? "" : Regex.IsMatch(name, "^" + Katakana) ? $"(?<!{Katakana})" : Regex.IsMatch(name, "^" + Any) ? $"(?<!{Letter})" : "";
        var after = Regex.IsMatch(name, Sign + "$") ? "" : Regex.IsMatch(name, Katakana + "$") ? $"(?!{Katakana})" : Regex.IsMatch(name, Any + "$") ? $"(?!{Letter})" : "";
        var stop = name.EndsWith('.') ? $"(?!{Any})" : "";
        var blanks = $@"(?:(?<={Any}) \p{{Lu}}\. | +)";
        return before + Regex.Replace(Regex.Escape(name), @"(\\ )+", blanks.Replace("$", "$$", StringComparison.Ordinal)) + after + stop + $@"(?!'(?!(s|S|d|ll|m|re|ve)(?!{Letter})){Any})(?!\.[\p{{Ll}}\p{{Nd}}])";
    }

    private static string Fold(string text) => Blanks().Replace(Unseen().Replace(text.Normalize(NormalizationForm.FormC), "").Replace('’', '\'').Replace('–', '-'), " ");

    private static string Show(string name, ImmutableArray<EntryKey> owners) => $"{Regex.Replace(name, " +", " ")} = {string.Join(", ", owners.Order())}";

    private static string Join(IEnumerable<byte> pieces) => string.Concat(pieces.Select(p => Pieces[p % Pieces.Length]));

    private static EntryKey Key(int number) => new(EntryKind.Context, FormattableString.Invariant($"n-{number}"));

    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\s]")]
    private static partial Regex Blanks();
}
