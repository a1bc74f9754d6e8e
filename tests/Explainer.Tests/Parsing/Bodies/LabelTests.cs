using System.Collections.Immutable;
using Explainer.Parsing.Bodies;

namespace Explainer.Tests.Parsing.Bodies;

public sealed class LabelTests
{
    [Theory]
    [InlineData("Lede.\nWhy it matters: Because.", "lede # |<p>Lede.</p>\nstakes #why-it-matters Why it matters|<p>Because.</p>")]
    [InlineData("Lede.\n\nWhy it matters: Because.", "lede # |<p>Lede.</p>\nstakes #why-it-matters Why it matters|<p>Because.</p>")]
    [InlineData("Why it matters: a\n- b\nThe big picture: c", "stakes #why-it-matters Why it matters|<p>a</p><ul><li>b\n</li></ul>\nbigpicture #the-big-picture The big picture|<p>c</p>")]
    [InlineData("Why it matters: a\nb", "stakes #why-it-matters Why it matters|<p>a~b</p>")]
    [InlineData("By the numbers:\n- b", "numbers #by-the-numbers By the numbers|<ul><li>b\n</li></ul>")]
    [InlineData("By the numbers:\n\n1. b", "numbers #by-the-numbers By the numbers|<ol><li>b\n</li></ol>")]
    [InlineData("Details: a\n\nGo deeper:", "closeup #zoom-in Details|<p>a</p>\nmore #go-deeper Go deeper|")]
    [InlineData("> quoted\nDetails: a", "lede # |<blockquote><p>quoted</p></blockquote>\ncloseup #zoom-in Details|<p>a</p>")]
    [InlineData("State of play: 2022. A year.", "state #state-of-play State of play|<p>2022. A year.</p>")]
    [InlineData("Details: - a", "closeup #zoom-in Details|<p>- a</p>")]
    [InlineData("1 big thing: a", "news #whats-new 1 big thing|<p>a</p>")]
    [InlineData("Yes, but: a", "counter #yes-but Yes, but|<p>a</p>")]
    [InlineData("   Details: a", "closeup #zoom-in Details|<p>a</p>")]
    [InlineData("Details: a\n---\nb", "closeup #zoom-in Details|<p>a</p><hr><p>b</p>")]
    [InlineData("a[^1]\n\n[^1]: b\nDetails: c", "lede # |<p>a{^1.1}</p>\ncloseup #zoom-in Details|<p>c</p>")]
    public void A_line_that_starts_with_a_label_opens_a_section(string markdown, string expected) =>
        Assert.Equal(expected, Parsed.Article(markdown).Sections);

    [Theory]
    [InlineData("What's new: a", "What's new")]
    [InlineData("What’s new: a", "What’s new")]
    [InlineData("🔭 What's new: a", "🔭 What's new")]
    [InlineData("🇺🇦 What's new: a", "🇺🇦 What's new")]
    [InlineData("1️⃣ What's new: a", "1️⃣ What's new")]
    [InlineData("**What's new:** a", "What's new")]
    [InlineData("**What's new**: a", "What's new")]
    [InlineData("__What's new:__ a", "What's new")]
    [InlineData("**WHAT’S NEW:** a", "WHAT’S NEW")]
    [InlineData("**🔭 What's new:** a", "🔭 What's new")]
    [InlineData("🔭 **what's new**: a", "🔭 what's new")]
    [InlineData("**What's new:**a", "What's new")]
    public void A_label_keeps_the_form_it_is_written_in(string markdown, string label)
    {
        var parsed = Parsed.Article(markdown);
        Assert.Equal($"news #whats-new {label}|<p>a</p>", parsed.Sections);
        Assert.Empty(parsed.Problems);
    }

    [Theory]
    [InlineData("details: a")]
    [InlineData("DETAILS: a")]
    [InlineData("Detailsabc: a")]
    [InlineData("Details a: b")]
    [InlineData("Details")]
    [InlineData("More details: a")]
    [InlineData("He said: Details: a")]
    [InlineData("Photo: a")]
    [InlineData("**Details** a")]
    [InlineData("*Details:* a")]
    [InlineData("text\n    Details: a")]
    [InlineData("> Details: a")]
    [InlineData("> - Details: a")]
    [InlineData("```\nDetails: a\n```")]
    [InlineData("    Details: a")]
    [InlineData("# Details: a")]
    [InlineData("a[^1]\n\n[^1]: Details: b")]
    [InlineData("text\n**Unknown:** a")]
    [InlineData("- **Unknown:** a")]
    [InlineData("**Unknown:**a")]
    [InlineData("** Unknown:** a")]
    [InlineData("**[link](/a/):** a")]
    [InlineData("**:** a")]
    [InlineData("**  **: a")]
    [InlineData("**🔥:** a")]
    [InlineData("**** : a")]
    public void Near_misses_are_text(string markdown)
    {
        var parsed = Parsed.Article(markdown);
        Assert.Equal([SectionRole.Lede], parsed.Body.Sections.Select(section => section.Role));
        Assert.DoesNotContain(parsed.Parts, part => part is NoteStart);
        Assert.Empty(parsed.Problems);
    }

    [Fact]
    public void Pages_without_labels_have_none()
    {
        var parsed = Parsed.Page("a\nDetails: b\n\n**Unknown:** c");
        Assert.Equal("lede # |<p>a~Details: b</p><p><strong>Unknown:</strong> c</p>", parsed.Sections);
        Assert.Empty(parsed.Problems);
    }

    [Theory]
    [InlineData("- Worth noting: a\n- b", "<ul><li>{note note #worth-noting Worth noting}{label Worth noting}a\n{end}</li><li>b\n</li></ul>")]
    [InlineData("- a\n  Worth noting: b", "<ul><li>a\n{note note #worth-noting Worth noting}{label Worth noting}b\n{end}</li></ul>")]
    [InlineData("- **WORTH NOTING**: a", "<ul><li>{note note #worth-noting WORTH NOTING}{label WORTH NOTING}a\n{end}</li></ul>")]
    [InlineData("- Worth noting:\n  - a", "<ul><li>{note note #worth-noting Worth noting}{label Worth noting}<ul><li>a\n</li></ul>{end}</li></ul>")]
    [InlineData("- Worth noting: a\n\n  b", "<ul><li>{note note #worth-noting Worth noting}<p>{label Worth noting}a</p><p>b</p>{end}</li></ul>")]
    [InlineData("- a\n  - Details: b", "<ul><li>a<ul><li>{note closeup #zoom-in Details}{label Details}b\n{end}</li></ul></li></ul>")]
    [InlineData("- Details: a\n  Of note: b", "<ul><li>{note closeup #zoom-in Details}{label Details}a\n{end}{note note #worth-noting Of note}{label Of note}b\n{end}</li></ul>")]
    public void In_a_bullet_a_label_opens_a_note_to_its_end(string markdown, string expected) =>
        Assert.Equal(Plain(expected), Plain(Parsed.Article(markdown).Html));

    [Fact]
    public void A_note_belongs_to_the_section_around_it()
    {
        var parsed = Parsed.Article("The big picture: a\n- Worth noting: b\n\nGo deeper: c");
        Assert.Equal([SectionRole.BigPicture, SectionRole.More], parsed.Body.Sections.Select(section => section.Role));
        Assert.Equal("Worth noting", Assert.Single(parsed.Parts.OfType<NoteStart>()).Label.At.Text);
    }

    [Theory]
    [InlineData("**Why it mattrs:** a", "Why it mattrs", "why-it-mattrs", "did you mean Why it matters?")]
    [InlineData("**Quite unknown**: a", "Quite unknown", "quite-unknown", "add it under labels in site.yml, or remove the colon")]
    [InlineData("x\n\n🔭 **Quite unknown:** a", "🔭 Quite unknown", "quite-unknown", "add it under labels in site.yml, or remove the colon")]
    [InlineData("Lede.\n**Quite unknown:** a\nDetails: b", "Quite unknown", "quite-unknown", "add it under labels in site.yml, or remove the colon")]
    public void A_bold_run_with_a_colon_at_the_start_of_a_paragraph_is_an_unknown_label(string markdown, string label, string id, string hint)
    {
        var parsed = Parsed.Article(markdown);
        var section = Assert.Single(parsed.Body.Sections, section => section.Role == SectionRole.Other);
        Assert.Equal((id, label), (section.Id, section.Label?.Value));
        Assert.Equal("<p>a</p>", Parsed.Show(section.Parts));
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(("content/unknown-label", hint), (problem.Rule.Name, problem.Hint));
        Assert.EndsWith(label[label.IndexOfAny(['Q', 'W'])..], problem.At!.Value.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_the_site_count_like_the_known_ones()
    {
        var labels = new Dictionary<SectionRole, ImmutableArray<string>>
        {
            [SectionRole.Stakes] = ["Warum es wichtig ist", "Pourquoi c’est important"],
            [SectionRole.Numbers] = ["Details"],
        };
        var parsed = Parsed.Of("Warum es wichtig ist: a\nPourquoi c'est important\u00A0: b\nDetails: c", true, labels: labels);
        Assert.Equal(
            "stakes #why-it-matters Warum es wichtig ist|<p>a</p>\nstakes #why-it-matters-2 Pourquoi c'est important|<p>b</p>\nnumbers #by-the-numbers Details|<p>c</p>",
            parsed.Sections);
    }

    [Fact]
    public void Every_label_of_every_role_opens_a_section_of_that_role()
    {
        foreach (var role in SectionRoles.All)
        {
            foreach (var label in SectionRoles.Labels(role))
            {
                var section = Assert.Single(Parsed.Article($"{label}: text").Body.Sections);
                Assert.Equal((role, label), (section.Role, section.Label?.Value));
                Assert.Equal(label, section.Label?.At.Text);
            }
        }
    }

    private static string Plain(string html) => html.Replace("\n", "", StringComparison.Ordinal);
}
