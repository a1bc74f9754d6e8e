using System.Collections.Immutable;
using System.Reflection;

namespace Explainer.Diagnostics;

/// <summary>
/// The catalogue: every kind of problem that Explainer reports, by group. Users read it as the rules page of the handbook; a test
/// proves that each has a spec.
/// </summary>
public static class Rules
{
    /// <summary>All rules, by name.</summary>
    public static ImmutableSortedDictionary<string, Rule> All { get; } = typeof(Rules)
        .GetNestedTypes()
        .SelectMany(group => group.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => (Rule)field.GetValue(null)!)
        .ToImmutableSortedDictionary(rule => rule.Name, rule => rule, StringComparer.Ordinal);

    /// <summary>Faults in <c>site.yml</c>.</summary>
    public static class Config
    {
        /// <summary>`site.yml` cannot be read as YAML.</summary>
        public static readonly Rule NotYaml = new(
            "config/not-yaml",
            Severity.Error,
            "`site.yml` cannot be read as YAML",
            "title: [open",
            "Write keys and values as YAML: title: My site.");

        /// <summary>A key in `site.yml` that Explainer does not know.</summary>
        public static readonly Rule UnknownKey = new(
            "config/unknown-key",
            Severity.Error,
            "A key in `site.yml` that Explainer does not know",
            "titel: My site",
            "Correct the spelling or remove the key.");

        /// <summary>A key that stands twice in one mapping of `site.yml`.</summary>
        public static readonly Rule DuplicateKey = new(
            "config/duplicate-key",
            Severity.Error,
            "A key that stands twice in one mapping of `site.yml`",
            "title: A\ntitle: B",
            "Keep one of the two.");

        /// <summary>`site.yml` lacks a key that every site needs.</summary>
        public static readonly Rule MissingKey = new(
            "config/missing-key",
            Severity.Error,
            "`site.yml` lacks a key that every site needs",
            "title: My site    # and no base-url",
            "Add the key.");

        /// <summary>A value in `site.yml` that its key cannot take.</summary>
        public static readonly Rule BadValue = new(
            "config/bad-value",
            Severity.Error,
            "A value in `site.yml` that its key cannot take",
            "base-url: my site",
            "Write a value of the kind that the message names.");

        /// <summary>A name under `rules` that is no rule's.</summary>
        public static readonly Rule UnknownRule = new(
            "config/unknown-rule",
            Severity.Error,
            "A name under `rules` that is no rule's",
            "rules: { link/broken: off }",
            "Take a name from the rules page of the handbook.");
    }

    /// <summary>Faults in the Markdown and YAML below <c>content/</c>.</summary>
    public static class Content
    {
        /// <summary>Front matter that is missing, not closed or no valid YAML.</summary>
        public static readonly Rule BadFrontMatter = new(
            "content/bad-front-matter",
            Severity.Error,
            "Front matter that is missing, not closed or no valid YAML",
            "---\ntitle: [open\n---",
            "Begin the file with a line ---, then YAML, then a line ---.");

        /// <summary>A front-matter key that this kind of page does not have.</summary>
        public static readonly Rule UnknownKey = new(
            "content/unknown-key",
            Severity.Error,
            "A front-matter key that this kind of page does not have",
            "titel: A summit",
            "Correct the spelling or remove the key.");

        /// <summary>A key that stands twice in one mapping.</summary>
        public static readonly Rule DuplicateKey = new(
            "content/duplicate-key",
            Severity.Error,
            "A key that stands twice in one mapping",
            "title: A\ntitle: B",
            "Keep one of the two.");

        /// <summary>A key that this kind of page must have is not there.</summary>
        public static readonly Rule MissingKey = new(
            "content/missing-key",
            Severity.Error,
            "A key that this kind of page must have is not there",
            "---\ntitle: A summit\n---    # an article without date",
            "Add the key.");

        /// <summary>A value of the wrong kind: a list where one word belongs, text where a number belongs, an empty value.</summary>
        public static readonly Rule BadValue = new(
            "content/bad-value",
            Severity.Error,
            "A value of the wrong kind: a list where one word belongs, text where a number belongs, an empty value",
            "draft: perhaps",
            "Write a value of the kind that the message names.");

        /// <summary>A word that is not in the list of words that the key can take.</summary>
        public static readonly Rule UnknownValue = new(
            "content/unknown-value",
            Severity.Error,
            "A word that is not in the list of words that the key can take",
            "type: country",
            "Take one of the words that the message names.");

        /// <summary>A reference to a page that does not exist.</summary>
        public static readonly Rule UnknownReference = new(
            "content/unknown-reference",
            Severity.Error,
            "A reference to a page that does not exist",
            "actors: [yair-lapit]",
            "Correct the slug, or write the page.");

        /// <summary>A bare slug that pages of more than one kind have.</summary>
        public static readonly Rule AmbiguousReference = new(
            "content/ambiguous-reference",
            Severity.Error,
            "A bare slug that pages of more than one kind have",
            "related: [vienna]    # a place and a context",
            "Write the folder before the slug: places/vienna.");

        /// <summary>A reference to a page of a kind that may not stand there.</summary>
        public static readonly Rule WrongKind = new(
            "content/wrong-kind",
            Severity.Error,
            "A reference to a page of a kind that may not stand there",
            "actors: [places/moscow]",
            "Refer to a page of the kind that the message names.");

        /// <summary>A citation or `source` that names no entry of `content/sources.yml`.</summary>
        public static readonly Rule UnknownSource = new(
            "content/unknown-source",
            Severity.Error,
            "A citation or `source` that names no entry of `content/sources.yml`",
            "[@nyt-2022]",
            "Correct the id, or add the source to content/sources.yml.");

        /// <summary>A Markdown file outside the folders that say its kind.</summary>
        public static readonly Rule UnknownFolder = new(
            "content/unknown-folder",
            Severity.Error,
            "A Markdown file outside the folders that say its kind",
            "content/news/a.md",
            "Move it below articles, actors, context, events, places, terms or pages.");

        /// <summary>A slug with other letters than a-z, 0-9 and single hyphens.</summary>
        public static readonly Rule BadSlug = new(
            "content/bad-slug",
            Severity.Error,
            "A slug with other letters than a-z, 0-9 and single hyphens",
            "content/actors/Yair_Lapid.md",
            "Rename the file, or set slug: in its front matter.");

        /// <summary>Two files of one kind with the same slug.</summary>
        public static readonly Rule DuplicateSlug = new(
            "content/duplicate-slug",
            Severity.Error,
            "Two files of one kind with the same slug",
            "actors/eu/iran.md and actors/iran.md",
            "Rename one, or set slug: in one of the two.");

        /// <summary>Two pages, or a page and a generated page, at one URL.</summary>
        public static readonly Rule UrlTaken = new(
            "content/url-taken",
            Severity.Error,
            "Two pages, or a page and a generated page, at one URL",
            "pages/timeline.md",
            "Move or rename the page.");

        /// <summary>A text file that is not UTF-8.</summary>
        public static readonly Rule NotUtf8 = new(
            "content/not-utf8",
            Severity.Error,
            "A text file that is not UTF-8",
            "a file saved as Windows-1252",
            "Save the file as UTF-8.");

        /// <summary>A link in the file system that leaves the source folder.</summary>
        public static readonly Rule OutsideRoot = new(
            "content/outside-root",
            Severity.Error,
            "A link in the file system that leaves the source folder",
            "content/photos -> /home/me/photos",
            "Copy the files into the source folder.");

        /// <summary>A link in the file system that leads nowhere, in a circle, or on from a linked folder.</summary>
        public static readonly Rule BadSymlink = new(
            "content/bad-symlink",
            Severity.Error,
            "A link in the file system that leads nowhere, in a circle, or on from a linked folder",
            "content/photos -> ../content",
            "Copy the files to where they are needed, or remove the link.");

        /// <summary>A file or folder that the machine does not let us read.</summary>
        public static readonly Rule Unreadable = new(
            "content/unreadable",
            Severity.Error,
            "A file or folder that the machine does not let us read",
            "a file with mode 000",
            "Give yourself the right to read it, or remove it.");

        /// <summary>A site without the folder `content`.</summary>
        public static readonly Rule MissingFolder = new(
            "content/missing-folder",
            Severity.Warning,
            "A site without the folder `content`",
            "site.yml alone in its folder",
            "Make the folder content beside site.yml.");

        /// <summary>HTML in Markdown.</summary>
        public static readonly Rule RawHtml = new(
            "content/raw-html",
            Severity.Error,
            "HTML in Markdown",
            "<div>text</div>",
            "Write Markdown, or set markdown: { html: true } in site.yml.");

        /// <summary>A date that is none, in a form that is not supported, or that ends before it starts.</summary>
        public static readonly Rule BadDate = new(
            "content/bad-date",
            Severity.Error,
            "A date that is none, in a form that is not supported, or that ends before it starts",
            "date: 2022-13-01",
            "Write 2022-02-24, 2022-02, 2022 or an interval such as 2021/2022; ? and ~ may follow a date.");

        /// <summary>A bold run with a colon that begins a paragraph and is no known label.</summary>
        public static readonly Rule UnknownLabel = new(
            "content/unknown-label",
            Severity.Warning,
            "A bold run with a colon that begins a paragraph and is no known label",
            "**Why it counts:** text",
            "Use a known label, or add it under labels in site.yml.");

        /// <summary>Quotes, lists, brackets or emphasis nested so deep that no reader could follow.</summary>
        public static readonly Rule TooDeep = new(
            "content/too-deep",
            Severity.Error,
            "Quotes, lists, brackets or emphasis nested so deep that no reader could follow",
            "a line of two hundred > signs",
            "Nest less.");

        /// <summary>An article without a part that says why it matters.</summary>
        public static readonly Rule MissingSection = new(
            "content/missing-section",
            Severity.Warning,
            "An article without a part that says why it matters",
            "an article without \"Why it matters:\"",
            "Add a line that starts with Why it matters:");

        /// <summary>Front matter refers to a draft, or to a page that is later than the build's day.</summary>
        public static readonly Rule DraftReference = new(
            "content/draft-reference",
            Severity.Warning,
            "Front matter refers to a draft, or to a page that is later than the build's day",
            "actors: [not-yet-published]",
            "Publish the page, or remove the reference.");

        /// <summary>A page that is later than the build's day and so is not built.</summary>
        public static readonly Rule LaterPage = new(
            "content/later-page",
            Severity.Info,
            "A page that is later than the build's day and so is not built",
            "date: 2030-01-01 with --as-of 2022-02-02",
            "Nothing, unless the date is wrong.");
    }

    /// <summary>Names that link themselves, and <c>[[...]]</c>.</summary>
    public static class Mention
    {
        /// <summary>A name that more than one page has.</summary>
        public static readonly Rule Ambiguous = new(
            "mention/ambiguous",
            Severity.Warning,
            "A name that more than one page has",
            "The minister met Haddad.    # two actors of that surname",
            "List the one that is meant under actors, or under names in the article.");

        /// <summary>A `[[...]]` without a page.</summary>
        public static readonly Rule UnknownTarget = new(
            "mention/unknown-target",
            Severity.Error,
            "A `[[...]]` without a page",
            "[[yair-lapit]]",
            "Correct the slug, or write the page.");
    }

    /// <summary>Faults in <c>layouts/</c>.</summary>
    public static class Layout
    {
        /// <summary>A layout that does not compile.</summary>
        public static readonly Rule Compile = new(
            "layout/compile",
            Severity.Error,
            "A layout that does not compile",
            "@Model.Titel",
            "Mend the layout at the line and column given.");

        /// <summary>A layout that fails while it renders a page.</summary>
        public static readonly Rule Run = new(
            "layout/run",
            Severity.Error,
            "A layout that fails while it renders a page",
            "@Model.Items[99]",
            "Mend the layout; the message names the page it failed on.");
    }
}
