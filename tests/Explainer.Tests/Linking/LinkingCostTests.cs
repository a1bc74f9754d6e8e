using System.Text;
using Explainer.Linking.Names;
using Explainer.Model;

namespace Explainer.Tests.Linking;

/// <summary>Reading names costs what the text is long, whatever the number of names: measured in bytes, which do not hang on the machine.</summary>
public sealed class LinkingCostTests
{
    [Fact]
    public void A_text_of_a_hundred_thousand_words_costs_little_with_ten_thousand_names()
    {
        var (few, many) = (Cost(words: 100_000, names: 10), Cost(words: 100_000, names: 10_000));
        Assert.InRange(many.Bytes, 0, 40_000_000);
        Assert.InRange(many.Bytes - few.Bytes, -10_000_000, 25_000_000);
        Assert.True(many.Names > 5_000, $"{many.Names} names found");
        // The contract is one second; ten leave room for a busy machine, and none for quadratic work.
        Assert.InRange(many.Time.TotalSeconds, 0, 10);
    }

    [Fact]
    public void Twice_the_text_costs_twice_as_much()
    {
        var (once, twice) = (Cost(words: 40_000, names: 1_000), Cost(words: 80_000, names: 1_000));
        Assert.InRange(twice.Bytes, once.Bytes, once.Bytes * 3);
    }

    private static (long Bytes, int Names, TimeSpan Time) Cost(int words, int names)
    {
        var index = new NameIndex();
        for (var i = 0; i < names; i++)
        {
            index.Add(Name(i), new(new(EntryKind.Actor, FormattableString.Invariant($"n-{i}")), NameStrength.Full));
            index.Add(FormattableString.Invariant($"Surname{i}"), new(new(EntryKind.Actor, FormattableString.Invariant($"n-{i}")), NameStrength.Surname));
        }

        // One paragraph: a text without breaks is the hardest.
        var text = new StringBuilder();
        for (var i = 0; i < words / 10; i++)
            text.Append(CultureMarks(i % 7)).Append(" The minister of ").Append(Name(i % 20_000)).Append(" met First").Append(i % 97).Append(" and Surname").Append(i % 20_000).Append(" there. ");
        var (written, reader) = (text.ToString(), new NameReader(new(index, []), null, new HashSet<EntryKey>()));
        reader.Read("Warm up.", new("Warm up."));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var found = reader.Read(written, new(written)).Count;
        return (GC.GetAllocatedBytesForCurrentThread() - before, found, clock.Elapsed);
    }

    private static string CultureMarks(int number) => number == 0 ? "“É”," : "So";

    private static string Name(int number) => FormattableString.Invariant($"First{number % 97} Last{number}");
}
