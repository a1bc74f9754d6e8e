using System.Text;
using Explainer.Rendering.Search;

namespace Explainer.Tests.Rendering.Search;

/// <summary>How texts are cut into words. The twin in search.js is held to the same by a test in the browser.</summary>
public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Yair Lapid", "yair lapid")]
    [InlineData("Lapid's, Lapid’s and LAPID'S", "lapid lapid and lapid")]
    [InlineData("The U.S. said; the U.N.S.C. did not. A. B", "the us said the unsc did not a b")]
    [InlineData("e.g. x.y.zz", "eg xy zz")]
    [InlineData("Sołtys Ørsted Straße Œuvre İstanbul Đoković", "soltys orsted strasse oeuvre istanbul dokovic")]
    [InlineData("Élysée Elyse\u0301e", "elysee elysee")]
    [InlineData("Сергей Лавров Ёлкин", "сергеи лавров елкин")]
    [InlineData("יָאִיר לפיד", "יאיר לפיד")]
    [InlineData("al-Assad d'Estaing O’Brien rock’n’roll", "al assad destaing obrien rocknroll")]
    [InlineData("中国外交 イラン 中 GPS中国", "中国 国外 外交 イラ ラン 中 gps 中国")]
    [InlineData("2022-02-24 3,000 ½ ②", "2022 02 24 3 000")]
    [InlineData("'quoted' ’tis -- … \ud83d\ude00 \ud800", "quoted tis")]
    [InlineData("", "")]
    public void A_text_is_cut_into_folded_words(string text, string words)
    {
        var found = new List<string>();
        for (var reader = new SearchWords(text, new char[SearchWords.Longest]); reader.MoveNext();)
            found.AddRange(SearchWords.Fold(reader.Current.ToString(), reader.IsAscii));
        Assert.Equal(words, string.Join(' ', found));
    }

    [Fact]
    public void No_word_is_longer_than_its_room()
    {
        var reader = new SearchWords(new string('a', 90) + " " + string.Concat(Enumerable.Repeat("\U00010428", 30)), new char[SearchWords.Longest]);
        while (reader.MoveNext())
            Assert.InRange(reader.Current.Length, 1, SearchWords.Longest);
    }

    [Fact]
    public void Pages_of_a_term_are_written_and_read_back()
    {
        var random = new Dice(7);
        for (var round = 0; round < 200; round++)
        {
            var pages = Enumerable.Range(0, 12_000).Where(_ => random.Next() < 0.03 * round / 100).Select(p => (Page: p, Level: (byte)(random.Next() * PostingText.Levels))).ToArray();
            var text = new StringBuilder();
            PostingText.Append(text, "term", pages);
            Assert.Equal(pages.OrderByDescending(p => p.Level).ThenBy(p => p.Page).Select(p => (p.Page, (int)p.Level)), Read(text.ToString()));
            Assert.All(text.ToString(), c => Assert.True(c is >= '!' and < '\u007f' and not '"' and not '\\'));
        }
    }

    // As search.js does it.
    private static IEnumerable<(int Page, int Level)> Read(string text)
    {
        foreach (var group in text.Split('!').Skip(1))
        {
            for (var (at, page) = (1, -1); at < group.Length;)
            {
                var (distance, power) = (0, 1);
                int digit;
                while ((digit = Digit(group[at++])) >= 45)
                {
                    distance += (digit - 45) * power;
                    power *= 45;
                }

                page += distance + (digit * power) + 1;
                yield return (page, Digit(group[0]));
            }
        }
    }

    private static int Digit(char c) => c - (c < 92 ? 35 : 36);
}
