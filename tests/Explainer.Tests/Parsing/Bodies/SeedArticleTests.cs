using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Parsing.Bodies;

public sealed class SeedArticleTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_before_the_first_bare_label_are_paragraphs_of_their_own(string end)
    {
        var parsed = Parsed.Article(string.Join(end, "Two ministers. Photo: Agency/Name", "The lede.  ", "A third line.", "Why it matters: a", "b"));
        Assert.Equal(("Two ministers.", "Agency/Name"), (parsed.Body.Photo?.Caption, parsed.Body.Photo?.Credit));
        Assert.Equal("Two ministers. Photo: Agency/Name", parsed.Body.Photo?.At.Text);
        Assert.Equal("lede # |<p>The lede.</p><p>A third line.</p>\nstakes #why-it-matters Why it matters|<p>a~b</p>", parsed.Sections);
    }

    [Fact]
    public void Without_a_bare_label_lines_are_joined_and_no_line_is_a_caption()
    {
        var parsed = Parsed.Article("A. Photo: B\nThe lede.\n\n**Why it matters:** a");
        Assert.Null(parsed.Body.Photo);
        Assert.StartsWith("lede # |<p>A. Photo: B~The lede.</p>", parsed.Sections, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_label_in_a_bullet_counts()
    {
        var parsed = Parsed.Article("A\nB\n- Details: c\n\nD\nE");
        Assert.StartsWith("lede # |<p>A</p><p>B</p><ul>", parsed.Sections, StringComparison.Ordinal);
        Assert.EndsWith("<p>D~E</p>", parsed.Sections, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_lists_headings_quotes_and_code_before_the_label_stay_what_they_are()
    {
        var parsed = Parsed.Article("Line\n| a | b |\n|---|---|\n| c | d |\nNext\n- e\n- f\n\n> g\n> h\n\n# I\n```\nj\nk\n```\nDetails: l");
        Assert.Equal(
            "<p>Line</p><div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead><tbody>"
            + "<tr><td>c</td><td>d</td></tr></tbody></table></div><p>Next</p><ul><li>e</li><li>f</li></ul>"
            + "<blockquote><p>g~h</p></blockquote><h1 id=i>I</h1><pre tabindex=\"0\"><code>j\nk\n</code></pre>",
            Parsed.Show(parsed.Body.Sections[0].Parts).Replace("\n</li>", "</li>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Photo: Agency", "", "Agency")]
    [InlineData("A *close* look at [it](/a/). Photo: *Name*/Agency", "A close look at it.", "Name/Agency")]
    [InlineData("(Photo: Name)", "(", "Name)")]
    public void The_caption_and_credit_are_plain_text(string line, string caption, string credit)
    {
        var photo = Parsed.Article(line + "\nDetails: a").Body.Photo;
        Assert.Equal((caption, credit), (photo?.Caption, photo?.Credit));
    }

    [Theory]
    [InlineData("A TelePhoto: lens")]
    [InlineData("A photo: lens")]
    [InlineData("A [lens](/Photo:)")]
    [InlineData("- A Photo: lens")]
    [InlineData("Details: a\nA Photo: lens")]
    public void Other_lines_are_no_caption(string line) =>
        Assert.Null(Parsed.Article(line + "\nDetails: a").Body.Photo);

    [Fact]
    public void The_second_line_with_the_word_is_text() =>
        Assert.Equal("lede # |<p>B Photo: 2</p>", Parsed.Article("A Photo: 1\nB Photo: 2\nDetails: a").Sections.Split('\n')[0]);

    [Fact]
    public void A_real_seed_article_parses_into_its_sections_where_it_is_at_hand()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Explainer.sln")))
            folder = folder.Parent;
        var path = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "seeds", "lapid-no-confrontation.txt");
        Assert.SkipUnless(File.Exists(path), "no seed article beside the repository");
        var parsed = Parsed.Article(File.ReadAllText(path));
        Assert.Empty(parsed.Problems);
        Assert.NotNull(parsed.Body.Photo);
        Assert.Equal(
            ["lede", "stakes", "reporting", "quotes", "bigpicture", "more"],
            parsed.Body.Sections.Select(section => section.Role.Code()));
        Assert.Equal("worth-noting", Assert.Single(parsed.Parts.OfType<NoteStart>()).Id);
        Assert.All(parsed.Runs, run => Assert.Equal(run.At.Text, run.Text));
    }
}
