using System.Text.RegularExpressions;
using Explainer.Rendering.Cards;
using FsCheck.Xunit;
using SkiaSharp;

namespace Explainer.Tests.Rendering.Cards;

public sealed partial class CardPainterTests
{
    private const string Hebrew = "יאיר לפיד";

    private static readonly SocialCard Story = new("Since Then", ["Israel saw no war coming between Russia and Ukraine"], CardColor.Accent)
    {
        Kind = "Explainer",
        Line = "2 Feb 2022",
        MarginLabel = "What became of what was said",
        Margin = ["1 did not hold", "2 held"],
    };

    private static readonly CardStyle Title = new(CardFace.Serif, 600, 1, 0, [(120, 1), (80, 3), (50, 4)]);

    [Fact]
    public void A_card_is_a_small_picture_of_the_size_that_networks_ask_for()
    {
        var bytes = CardPainter.Draw(Story);
        using var picture = SKBitmap.Decode(bytes);
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.InRange(bytes.Length, 5_000, 40_000);
    }

    [Fact]
    public void A_card_has_the_same_bytes_from_every_thread()
    {
        var first = CardPainter.Draw(Story);
        Parallel.For(0, 8, _ => Assert.Equal(first, CardPainter.Draw(Story)));
    }

    // 630 pixels from the middle are what a square shows; the kind and the margin stand outside, in colours of their own.
    [Fact]
    public void A_square_from_the_middle_shows_title_line_and_site_whole()
    {
        using var picture = SKBitmap.Decode(CardPainter.Draw(Story));
        foreach (var color in new[] { CardColor.Ink, CardColor.Soft })
        {
            // The label of the margin is soft too.
            var columns = Enumerable.Range(0, color == CardColor.Ink ? 1200 : 934).Where(x => Enumerable.Range(0, 630).Any(y => Rgb(picture.GetPixel(x, y)) == CardPalette.Colors[color])).ToList();
            Assert.NotEmpty(columns);
            Assert.InRange(columns.Min(), 285, 915);
            Assert.InRange(columns.Max(), 285, 914);
        }
    }

    [Fact]
    public void A_name_in_letters_that_no_face_has_gives_way_to_one_that_can_be_set()
    {
        Assert.Equal(
            CardPainter.Draw(Story with { Titles = ["Yair Lapid"] }),
            CardPainter.Draw(Story with { Titles = [Hebrew, "يائير لبيد", "Yair Lapid"] }));
    }

    [Fact]
    public void A_card_without_a_name_that_can_be_set_tells_the_site_and_the_kind()
    {
        var plain = CardPainter.Draw(Story with { Titles = ["Since Then"], Line = "", Margin = [] });
        Assert.Equal(plain, CardPainter.Draw(Story with { Titles = [Hebrew] }));
        Assert.Equal(plain, CardPainter.Draw(Story with { Titles = ["以色列 🇮🇱"] }));
        Assert.Equal(CardPainter.Draw(Story with { Line = "" }), CardPainter.Draw(Story with { Line = Hebrew }));
    }

    [Fact]
    public void A_site_whose_own_name_cannot_be_set_has_cards_all_the_same() =>
        Assert.NotEmpty(CardPainter.Draw(new(Hebrew, [Hebrew], CardColor.Ink)));

    [Theory]
    [InlineData("Łódź, Škoda, Győr, Reykjavík, Nguyễn Phú Trọng, Ağrı", true, true)]
    [InlineData("Кабінет Міністрів України", false, true)]
    [InlineData("Η Ελλάδα και το Αιγαίο", false, true)]
    [InlineData("“People’s” – €2 … №", true, true)]
    [InlineData("以色列", false, false)]
    [InlineData("إيران", false, false)]
    [InlineData("🙂", false, false)]
    public void Faces_know_which_letters_they_have(string text, bool serif, bool wide) =>
        Assert.Equal((serif, wide), (CardFace.Serif.Has(text.Replace("№", "", StringComparison.Ordinal)), CardFace.WideSerif.Has(text.Replace("№", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Iran", 1, 120)]
    [InlineData("Israel saw no war coming between Russia and Ukraine", 3, 50)]
    [InlineData("Office of the United Nations High Commissioner for Human Rights in Geneva", 4, 50)]
    public void A_title_is_as_large_as_its_room_lets_it_be(string title, int lines, float size)
    {
        var set = CardParagraph.Of(title, Title);
        Assert.Equal((lines, size), (set.Lines.Length, set.Size));
        Assert.Equal(title, string.Join(' ', set.Lines.Select(line => line.Text)));
    }

    [Fact]
    public void Lines_are_about_as_long_as_each_other()
    {
        // Filled to its end, the first line would take all but the last word.
        var set = CardParagraph.Of("Return of the sanctions on Iran", Title with { Sizes = [(50, 4)] });
        Assert.Equal(["Return of the", "sanctions on Iran"], set.Lines.Select(line => line.Text));
    }

    [Fact]
    public void A_text_that_is_too_long_ends_with_an_ellipsis_after_a_whole_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("many, words", 40));
        var set = CardParagraph.Of(words, Title);
        Assert.Equal(4, set.Lines.Length);
        Assert.Matches("^(many, words )+(many|words|many, words)…$", string.Join(' ', set.Lines.Select(line => line.Text)));
    }

    [Fact]
    public void A_word_that_is_wider_than_the_room_is_drawn_smaller_and_not_cut()
    {
        var set = CardParagraph.Of("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", Title);
        Assert.Equal("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", Assert.Single(set.Lines).Text);
        Assert.InRange(set.Lines[0].Width, 590, 600.5);
    }

    [Property(MaxTest = 60)]
    public void Nothing_is_wider_than_its_room_and_no_word_is_cut(byte[] lengths)
    {
        var words = (lengths ?? []).Select(length => new string((char)('a' + (length % 26)), 1 + (length % 30))).ToList();
        var set = CardParagraph.Of(string.Join(' ', words), Title);
        Assert.All(set.Lines, line => Assert.InRange(line.Width, 0, Title.Width + 1));
        Assert.InRange(set.Lines.Length, 0, 4);
        var shown = set.Lines.SelectMany(line => line.Text.Split(' ')).ToList();
        Assert.Equal(words.Take(shown.Count), shown.Select(word => word.TrimEnd('…')));
    }

    // What is set on what; WCAG asks for 4.5, and for 3 where letters are as large as here.
    [Fact]
    public void Every_text_stands_out_from_its_ground()
    {
        (CardColor Text, CardColor Ground)[] pairs =
        [
            (CardColor.Ink, CardColor.Paper), (CardColor.Soft, CardColor.Paper), (CardColor.Later, CardColor.LaterTint), (CardColor.Soft, CardColor.LaterTint),
            .. new[] { CardColor.Accent, CardColor.Actor, CardColor.Context, CardColor.Event, CardColor.Place, CardColor.Term, CardColor.Ink }.Select(kind => (CardColor.Paper, kind)),
        ];
        Assert.All(pairs, pair => Assert.InRange(Contrast(CardPalette.Colors[pair.Text], CardPalette.Colors[pair.Ground]), 4.5, 21));
    }

    [Fact]
    public void The_colours_are_those_of_the_stylesheet()
    {
        var css = File.ReadAllText(Path.Join(Repository.Root, "layouts/assets/site.css"));
        foreach (var (color, name) in new[]
        {
            (CardColor.Paper, "paper"), (CardColor.Ink, "ink"), (CardColor.Soft, "soft"), (CardColor.Accent, "accent"), (CardColor.Later, "later"), (CardColor.LaterTint, "later-tint"),
        })
            Assert.Equal($"#{CardPalette.Colors[color]:x6}", Variable().Matches(css).First(match => match.Groups["name"].Value == name).Groups["value"].Value);

        Assert.Contains("--role-l: .44;  --role-c: .1;", css, StringComparison.Ordinal);
        // oklch(.44 .1 165), red cut off at nought as browsers do.
        Assert.Equal("#006344", $"#{CardPalette.Colors[CardColor.Actor]:x6}");
    }

    [Fact]
    public void A_library_that_is_not_there_is_told_in_one_line_and_other_faults_stay_what_they_are()
    {
        var missing = new DllNotFoundException("Unable to load shared library 'libX' or one of its dependencies. In order to help diagnose loading problems, …\nhere\nthere");
        Assert.Equal("Unable to load shared library 'libX' or one of its dependencies", CardLibraries.Missing(new TypeInitializationException("CardFace", missing)));
        Assert.Null(CardLibraries.Missing(new InvalidOperationException("x")));
        Assert.Null(CardLibraries.Missing(new TypeInitializationException("CardFace", new InvalidOperationException("x"))));
    }

    private static int Rgb(SKColor color) => (color.Red << 16) | (color.Green << 8) | color.Blue;

    private static double Contrast(int one, int other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + .05) / (dark + .05);
    }

    private static double Luminance(int color)
    {
        double Linear(int shift) => ((color >> shift) & 255) / 255.0 is var c && c <= .04045 ? c / 12.92 : Math.Pow((c + .055) / 1.055, 2.4);
        return (.2126 * Linear(16)) + (.7152 * Linear(8)) + (.0722 * Linear(0));
    }

    [GeneratedRegex(@"--(?<name>[\w-]+): (?<value>#[0-9a-f]{6})")]
    private static partial Regex Variable();
}
