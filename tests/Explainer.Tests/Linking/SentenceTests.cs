using Explainer.Diagnostics;
using Explainer.Model;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Explainer.Tests.Linking;

/// <summary>The hand-made list of sentences with the links that an editor would want.</summary>
public sealed class SentenceTests
{
    private static readonly Lazy<(LinkedSample Sample, List<(string Group, string Expected)> Cases)> Linked = new(Link);

    public static TheoryData<int, string> Numbers() => [.. Linked.Value.Cases.Select((c, i) => (i, c.Expected))];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_sentence_gets_the_links_that_an_editor_would_want(int number, string expected) =>
        Assert.Equal(expected, Linked.Value.Sample.Text(KeyOf(number)));

    [Fact]
    public void The_list_is_long_enough_to_mean_something() => Assert.True(Linked.Value.Cases.Count >= 350, $"{Linked.Value.Cases.Count} sentences");

    [Fact]
    public void Only_names_that_nobody_can_tell_apart_are_reported()
    {
        var (sample, cases) = Linked.Value;
        var reported = sample.Problems.Where(p => p.Rule == Rules.Mention.Ambiguous).Select(p => p.At!.Value.File.Path).ToHashSet();
        Assert.All(cases.Index(), c => Assert.Equal(IsAmbiguous(c.Item.Expected, c.Item.Group), reported.Contains(PathOf(c.Index))));
        Assert.DoesNotContain(sample.Problems, p => p.Severity == Severity.Error);
    }

    private static bool IsAmbiguous(string expected, string group) =>
        (group.StartsWith("Names that two", StringComparison.Ordinal) && expected.Contains("Georgia", StringComparison.Ordinal))
        || (group.StartsWith("Both with", StringComparison.Ordinal) && expected.Contains(" Haddad.", StringComparison.Ordinal));

    private static EntryKey KeyOf(int number) => new(EntryKind.Article, FormattableString.Invariant($"s-{number}"));

    private static string PathOf(int number) => FormattableString.Invariant($"content/articles/s-{number}.md");

    private static (LinkedSample, List<(string, string)>) Link()
    {
        var list = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build()
            .Deserialize<SentenceList>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Linking", "sentences.yml")));
        var files = list.Site.SelectMany(kind => kind.Value.Select(keys => ($"content/{kind.Key}/{keys["slug"]}.md", FrontMatter(keys)))).ToList();
        var cases = new List<(string Group, string Expected)>();
        foreach (var group in list.Groups)
        {
            foreach (var sentence in group.Sentences)
            {
                files.Add((PathOf(cases.Count), Article(group, Plain(sentence))));
                cases.Add((group.About, sentence));
            }
        }

        return (LinkedSample.Of(files), cases);
    }

    private static string FrontMatter(Dictionary<string, object> keys) =>
        "---\n" + new SerializerBuilder().Build().Serialize(keys.Where(k => k.Key != "slug").ToDictionary(k => k.Key, k => k.Value)) + "---\n";

    private static string Article(SentenceGroup group, string text) =>
        FrontMatter(new()
        {
            ["title"] = "A sentence",
            ["date"] = "2022-02-02",
            ["summary"] = "A sentence",
            ["actors"] = group.Listed.Count > 0 ? group.Listed : ["pele"],
            ["names"] = group.Names,
        }) + text + "\n";

    // The marks out: what stands behind the bar stays.
    private static string Plain(string marked) =>
        System.Text.RegularExpressions.Regex.Replace(marked, @"\[\[[a-z0-9-]+\|(.*?)\]\]", "$1", System.Text.RegularExpressions.RegexOptions.Singleline);
}
