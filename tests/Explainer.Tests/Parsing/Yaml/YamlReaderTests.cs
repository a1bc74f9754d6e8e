using System.Diagnostics;
using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;
using FsCheck.Xunit;

namespace Explainer.Tests.Parsing.Yaml;

public sealed class YamlReaderTests
{
    private static readonly string[] Scraps =
        ["a", ": ", ":", "- ", "[", "]", "{", "}", ",", "\n", "\r\n", "  ", "'", "\"", "|", ">", "#", "&x ", "*x", "!t ", "? ", "\\", "\t", "😀", "é", "---", "...", "%", "@", "~", "\u2028", "b: c\n"];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_value_knows_where_it_stands(string lineBreak)
    {
        var yaml = """
            😀 key: יאיר 😀 x
            quoted: "two" # comment
            single: 'a ''b'''
            flow: [ one, "two three", {k: v } ]
            block:
              - item
              - k: plain
                  goes on
                l: last
            text: |
              line one
              line two

            end: x
            """.ReplaceLineEndings(lineBreak);
        var map = Read("# head" + lineBreak + yaml, "# head".Length + lineBreak.Length);

        Assert.Equal("יאיר 😀 x", map["😀 key"]!.At.Text);
        Assert.Equal("😀 key", map.Pairs[0].Key.At.Text);
        Assert.Equal("two", map["quoted"]!.At.Text);
        Assert.Equal("a ''b''", map["single"]!.At.Text);
        Assert.Equal("a 'b'", Assert.IsType<YamlScalar>(map["single"]).Text);
        Assert.Equal("""[ one, "two three", {k: v } ]""", map["flow"]!.At.Text);
        var flow = Assert.IsType<YamlList>(map["flow"]);
        Assert.Equal(["one", "two three", "{k: v }"], flow.Items.Select(item => item.At.Text));
        var block = Assert.IsType<YamlList>(map["block"]);
        Assert.Equal("item", block.Items[0].At.Text);
        Assert.Equal($"k: plain{lineBreak}      goes on{lineBreak}    l: last", block.Items[1].At.Text);
        Assert.Equal("plain goes on", Assert.IsType<YamlScalar>(Assert.IsType<YamlMap>(block.Items[1])["k"]).Text);
        Assert.Equal($"|{lineBreak}  line one{lineBreak}  line two", map["text"]!.At.Text);
        Assert.Equal("line one\nline two\n", Assert.IsType<YamlScalar>(map["text"]).Text);
        Assert.Equal("x", map["end"]!.At.Text);
    }

    [Fact]
    public void A_pair_without_braces_in_a_list_ends_with_its_value()
    {
        var list = Assert.IsType<YamlList>(Read("x: [a: b , c]")["x"]);

        Assert.Equal(["a: b", "c"], list.Items.Select(item => item.At.Text));
    }

    [Fact]
    public void Values_are_text_until_a_key_says_otherwise()
    {
        var map = Read("a: 2022\nb: on\nc: 'null'\nd: null\ne:\nf: ~\ng: ' '\n");

        Assert.Equal("2022", Assert.IsType<YamlScalar>(map["a"]).Text);
        Assert.Equal("on", Assert.IsType<YamlScalar>(map["b"]).Text);
        Assert.Equal(["d", "e", "f", "g"], map.Pairs.Where(pair => ((YamlScalar)pair.Value).IsEmpty).Select(pair => pair.Key.Text));
    }

    [Fact]
    public void A_key_that_stands_twice_is_told_at_the_second_and_the_first_counts()
    {
        var file = new SourceFile("a.md", "x: 1\ny: { x: 1, x: 2 }\nx: 3\n");
        var document = YamlReader.Read(file, 0, file.Text.Length);

        Assert.Equal([(2, 12), (3, 1)], document.DuplicateKeys.Select(key => (key.At.From.Line, key.At.From.Column)).Order());
        Assert.Equal("1", Assert.IsType<YamlScalar>(Assert.IsType<YamlMap>(document.Root)["x"]).Text);
    }

    [Theory]
    [InlineData("title: A: B\n", 1, 9, "second colon")]
    [InlineData("title: [open\nx: 1\n", 1, 8, "bracket is not closed")]
    [InlineData("title: {a: 1\nx: 1\n", 1, 8, "brace is not closed")]
    [InlineData("title: 'open\nx: 1\n", 1, 8, "quotation mark is not closed")]
    [InlineData("a: 1\n\tb: 2\n", 2, 1, "tab")]
    [InlineData("a: @x\n", 1, 4, "cannot begin with @")]
    [InlineData("a: \"x\\qy\"\n", 1, 6, "backslash")]
    [InlineData("a: 1\nfoo\nb: 2\n", 2, 1, "key with a colon")]
    [InlineData("a: - b\n", 1, 4, "list with dashes")]
    [InlineData("a: [x,,y]\n", 1, 7, "value is missing")]
    [InlineData("- a\nb: 1\n", 2, 1, "item with a dash")]
    [InlineData("a: ['x' 'y']\n", 1, 9, "closing bracket")]
    [InlineData("a: 1\n...\nb: 2\n", 3, 1, "second document")]
    [InlineData("a: &x 1\n", 1, 4, "anchors")]
    [InlineData("b: *x\n", 1, 4, "aliases")]
    [InlineData("b: !!str x\n", 1, 4, "tags")]
    [InlineData("? [a]\n: b\n", 1, 3, "one line of text")]
    public void Broken_yaml_is_told_in_plain_words_at_its_place(string yaml, int line, int column, string words)
    {
        var file = new SourceFile("a.md", "---\n" + yaml);
        var fault = YamlReader.Read(file, 4, yaml.Length).Fault;

        Assert.NotNull(fault);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.Equal((line + 1, column), (fault.At.From.Line, fault.At.From.Column));
        Assert.Equal(fault.At.From.Line, fault.At.To.Line);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[a: ")]
    [InlineData("'")]
    [InlineData("a: &a [*a,")]
    [InlineData("x\n")]
    [InlineData("\t")]
    [InlineData("k: v\n")]
    [InlineData("#\n")]
    public void No_text_costs_more_than_its_length(string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, YamlReader.MaximumLength / scrap.Length));
        var watch = Stopwatch.StartNew();
        YamlReader.Read(new("a.md", text), 0, text.Length);
        YamlReader.Read(new("a.md", new string('x', 10_000_000)), 0, 10_000_000);

        // Alone it takes less than a second; on a busy machine more. What grows with the square of the length takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_its_first_anchor()
    {
        var bomb = "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\n";
        var fault = YamlReader.Read(new("a.md", bomb), 0, bomb.Length).Fault;

        Assert.Equal((1, 4), (fault!.At.From.Line, fault.At.From.Column));
    }

    [Property(MaxTest = 5000, EndSize = 40)]
    public void Any_text_gives_a_tree_or_a_fault_within_the_text(int[] choices)
    {
        var text = string.Concat(choices.Select(choice => Scraps[(uint)choice % Scraps.Length]));
        var document = YamlReader.Read(new("a.md", "12" + text + "34"), 2, text.Length);

        if (document.Fault is { } fault)
            Assert.InRange(fault.At.Start, 2, fault.At.File.Text.Length - 2);
        else if (document.Root is { } root)
            AssertInside(root, 2, root.At.File.Text.Length - 2);
    }

    private static void AssertInside(YamlNode node, int start, int end)
    {
        Assert.True(node.At.Start >= start && node.At.End <= end, $"{node.At.Start}-{node.At.End} not in {start}-{end}");
        foreach (var child in node switch
        {
            YamlList list => list.Items,
            YamlMap map => map.Pairs.SelectMany(pair => new[] { pair.Key, pair.Value }),
            _ => (IEnumerable<YamlNode>)[],
        })
            AssertInside(child, node.At.Start, node.At.End);
    }

    private static YamlMap Read(string text, int start = 0)
    {
        var document = YamlReader.Read(new("a.md", text), start, text.Length - start);
        Assert.Null(document.Fault);
        return Assert.IsType<YamlMap>(document.Root);
    }
}
