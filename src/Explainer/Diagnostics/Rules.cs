using System.Collections.Immutable;
using System.Reflection;

namespace Explainer.Diagnostics;

/// <summary>
/// The catalogue: every kind of problem that Explainer reports, by group. Users read it as the rules page of the handbook; a test
/// proves that each has a spec.
/// </summary>
public static partial class Rules
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
            "A bare slug that pages of more than one kind have, under a key or as `[[slug]]`",
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

        /// <summary>A fact that begins after the build's day and so is not shown.</summary>
        public static readonly Rule LaterFact = new(
            "content/later-fact",
            Severity.Info,
            "A role, status, outcome or change that is later than the build's day and so is not shown",
            "outcome: { is: held, date: 2030-01-01 } with --as-of 2022-02-02",
            "Nothing, unless the date is wrong.");

        /// <summary>An id that stands twice in content/sources.yml.</summary>
        public static readonly Rule DuplicateSource = new(
            "content/duplicate-source",
            Severity.Error,
            "An id that stands twice in `content/sources.yml`",
            "- id: nyt\n- id: nyt",
            "Give one of the two another id.");

        /// <summary>A quote whose first words the article does not have, or that is not closed.</summary>
        public static readonly Rule QuoteNotFound = new(
            "content/quote-not-found",
            Severity.Error,
            "A quote whose first words the article does not have, or that no quotation mark closes",
            "quotes: { We shall see: iran }",
            "Copy the first words from the text, and close the quote there.");

        /// <summary>A quote whose first words stand in the article more than once.</summary>
        public static readonly Rule QuoteAmbiguous = new(
            "content/quote-ambiguous",
            Severity.Error,
            "A quote whose first words stand in the article more than once",
            "quotes: { We: iran }",
            "Write more of its first words.");

        /// <summary>Words under dates that the article does not have.</summary>
        public static readonly Rule DateWordsNotFound = new(
            "content/date-words-not-found",
            Severity.Error,
            "Words under `dates` that the article does not have",
            "dates: { on Sunday: 2022-01-30 }",
            "Copy the words from the text.");

        /// <summary>A page that is later than the build's day and so is not built.</summary>
        public static readonly Rule LaterPage = new(
            "content/later-page",
            Severity.Info,
            "A page that is later than the build's day and so is not built",
            "date: 2030-01-01 with --as-of 2022-02-02",
            "Nothing, unless the date is wrong.");

        /// <summary>A verdict on a claim that names no source, or an unresolvable one without a note.</summary>
        public static readonly Rule VerdictWithoutSource = new(
            "content/verdict-without-source",
            Severity.Error,
            "A verdict on a claim that names no source, or an unresolvable one without a note",
            "outcome: { is: held, date: 2022-02-24 }",
            "Add source: with an id of content/sources.yml; to unresolvable, a note that says why.");

        /// <summary>A verdict that this type of claim does not take: status is for factual claims, outcome for forecasts, plans and concerns.</summary>
        public static readonly Rule WrongVerdict = new(
            "content/wrong-verdict",
            Severity.Error,
            "A verdict that this type of claim does not take: status is for factual claims, outcome for forecasts, plans and concerns",
            "{ type: factual, outcome: { is: held } }",
            "Use the other key, correct the type, or remove the verdict.");

        /// <summary>A photo that nothing describes to those who cannot see it.</summary>
        public static readonly Rule PhotoWithoutAlt = new(
            "content/photo-without-alt",
            Severity.Warning,
            "A photo that nothing describes to those who cannot see it",
            "photo: { file: quay.jpg }",
            "Add alt: with what the photo shows, as you would tell it on the telephone.");

        /// <summary>A photo of which nobody is told who made it, or why it may be shown.</summary>
        public static readonly Rule PhotoWithoutCredit = new(
            "content/photo-without-credit",
            Severity.Warning,
            "A photo of which nobody is told who made it, or why it may be shown",
            "photo: { file: quay.jpg, alt: A quay }",
            "Add credit: with who took it, and rights: with why you may show it, such as a licence or an agency's contract.");

        /// <summary>A picture that says where it was taken.</summary>
        public static readonly Rule PhotoHasLocation = new(
            "content/photo-has-location",
            Severity.Warning,
            "A picture that says where it was taken: it is published as it is, and may lead to a source's home",
            "photo: { file: interview.jpg, alt: A kitchen }    # and the camera noted its position",
            "Save the picture without its location: editors have a box for it at export, and `exiftool -gps:all= -xmp:all= FILE` takes it out.");

        /// <summary>A picture that nobody will see.</summary>
        public static readonly Rule UnreadableImage = new(
            "content/unreadable-image",
            Severity.Warning,
            "A picture that browsers cannot show, or that is cut off, damaged or far too large",
            "![](chart.png)    # and chart.png is a text",
            "Export the picture again as JPEG, PNG, WebP, AVIF, GIF or SVG.");

        /// <summary>A claim that could be judged by now and is not.</summary>
        public static readonly Rule OverdueForecast = new(
            "content/overdue-forecast",
            Severity.Warning,
            "A claim that could be judged by now and is not",
            "{ type: forecast, until: 2022-05-03 } in June 2022",
            "Add an outcome, or a later until.");

        /// <summary>Words of an unnamed speaker that are given to a person.</summary>
        public static readonly Rule UnnamedPerson = new(
            "content/unnamed-person",
            Severity.Error,
            "Words of an unnamed speaker that are given to a person",
            "{ by: yair-lapid, basis: official-unnamed }",
            "Let by name the state or organization.");

        /// <summary>A claim whose status is disputed, and that does not say by whom.</summary>
        public static readonly Rule DisputedByNobody = new(
            "content/disputed-by-nobody",
            Severity.Warning,
            "A claim whose status is disputed, and that does not say by whom",
            "status: { is: disputed, source: nyt }",
            "Add disputed-by: with who disputes it, and when.");

        /// <summary>A claim that does not say on what ground we know of it.</summary>
        public static readonly Rule ClaimWithoutBasis = new(
            "content/claim-without-basis",
            Severity.Warning,
            "A claim that does not say on what ground we know of it",
            "{ says: War is near, type: forecast, by: iran }",
            "Add basis: or quote: with the first words of a quote that has one.");

        /// <summary>A claim that rests on a quote that the article does not list.</summary>
        public static readonly Rule ClaimWithoutQuote = new(
            "content/claim-without-quote",
            Severity.Warning,
            "A claim that rests on a quote that the article does not list",
            "{ quote: We shall } and no such key under quotes",
            "Copy the key from quotes, or add the quote there.");

        /// <summary>An outcome that is older than the event that decided it.</summary>
        public static readonly Rule OutcomeBeforeEvent = new(
            "content/outcome-before-event",
            Severity.Warning,
            "An outcome that is older than the event that decided it",
            "outcome: { date: 2022-02-20, event: full-scale-invasion }",
            "Correct the date of the outcome or of the event.");

        /// <summary>Two people in a post that has one seat, at one time.</summary>
        public static readonly Rule OverlappingHolders = new(
            "content/overlapping-holders",
            Severity.Warning,
            "Two people in a post that has one seat, at one time",
            "two foreign ministers of Israel in May 2022",
            "Correct the dates, or mark the one who stands in as acting.");

        /// <summary>A relation between actors of a kind that cannot stand in it, or of an actor with itself.</summary>
        public static readonly Rule UnfitRelation = new(
            "content/unfit-relation",
            Severity.Warning,
            "A relation between actors of a kind that cannot stand in it, or of an actor with itself",
            "{ type: at-war-with, with: yair-lapid }",
            "Correct the type of the relation or the actor.");

        /// <summary>An event that lies outside the time of a context that it belongs to.</summary>
        public static readonly Rule EventOutsideSpan = new(
            "content/event-outside-span",
            Severity.Warning,
            "An event that lies outside the time of a context that it belongs to",
            "an event of 2023 in a crisis that ended in 2022",
            "Correct one of the dates, or name another context.");

        /// <summary>Two entries with one title, near each other in time and about the same: probably one event with two dates.</summary>
        public static readonly Rule EventTwice = new(
            "content/event-twice",
            Severity.Warning,
            "Two entries with one title, near each other in time and about the same: probably one event with two dates",
            "events/call.md on 31 January and events/call-2.md on 1 February",
            "Remove one of the two, or give them titles that tell them apart.");

        /// <summary>A page whose date for the next review has passed.</summary>
        public static readonly Rule ReviewOverdue = new(
            "content/review-overdue",
            Severity.Warning,
            "A page whose date for the next review has passed",
            "review-by: 2022-03-01 in April 2022",
            "Read the page against its sources, set reviewed:, and a new review-by:.");

        /// <summary>An actor without a summary: lists and cards show but the name.</summary>
        public static readonly Rule MissingSummary = new(
            "content/missing-summary",
            Severity.Info,
            "An actor without a summary: lists and cards show but the name",
            "an actor without summary:",
            "Add one sentence on who or what it is.");

        /// <summary>A context that does not say how it stands.</summary>
        public static readonly Rule MissingStatus = new(
            "content/missing-status",
            Severity.Info,
            "A context that does not say how it stands",
            "a context without status:",
            "Add status: { is: ..., as-of: ..., source: ... }.");

        /// <summary>A source in `content/sources.yml` that nothing cites.</summary>
        public static readonly Rule UncitedSource = new(
            "content/uncited-source",
            Severity.Info,
            "A source in `content/sources.yml` that nothing cites",
            "an id that stands nowhere else",
            "Cite it, or remove it.");

        /// <summary>Brackets that begin as a citation and name no source: readers see them as they stand.</summary>
        public static readonly Rule CitationWithoutSource = new(
            "content/citation-without-source",
            Severity.Warning,
            "Brackets that begin as a citation and name no source: readers see them as they stand",
            "[@]",
            "Write the id of a source: [@nyt-2022-02-24].");

        /// <summary>A word that a term of the glossary tells us to avoid, outside quotations.</summary>
        public static readonly Rule ContestedTerm = new(
            "content/contested-term",
            Severity.Warning,
            "A word that a term of the glossary tells us to avoid, outside quotations",
            "Kiev, where a term has avoid: [Kiev]",
            "Write what the term says under use.");

        /// <summary>Words that only hold on the day of writing, outside quotations and without a date under `dates`.</summary>
        public static readonly Rule RelativeWords = new(
            "content/relative-words",
            Severity.Info,
            "Words that only hold on the day of writing, outside quotations and without a date under `dates`",
            "recently, last month, this week",
            "Write the date, or add the words under dates in the article.");

        /// <summary>An abbreviation in an article that nothing explains.</summary>
        public static readonly Rule UnexplainedAcronym = new(
            "content/unexplained-acronym",
            Severity.Info,
            "An abbreviation in an article that nothing explains",
            "The ABC met.    # no name on the site, no (ABC) behind its long form",
            "Write it out the first time: the Asian Bank of Commerce (ABC).");
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
            "List the one that is meant under actors, or under names in the article; none there keeps the name plain.");

        /// <summary>A `[[...]]` without a page.</summary>
        public static readonly Rule UnknownTarget = new(
            "mention/unknown-target",
            Severity.Error,
            "A `[[...]]` without a page",
            "[[yair-lapit]]",
            "Correct the slug, or write the page.");

        /// <summary>A title before the name of a person who did not hold it on the day of the article.</summary>
        public static readonly Rule WrongTitle = new(
            "mention/wrong-title",
            Severity.Warning,
            "A title before the name of a person who did not hold it on the day of the article",
            "Prime Minister Yair Lapid, on 2 February 2022",
            "Correct the title, or the dates of the role on the page of the person.");
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

    /// <summary>URLs and ids in the finished site.</summary>
    public static partial class Link
    {
        /// <summary>A link to a page or file that the site does not have.</summary>
        public static readonly Rule BrokenLink = new(
            "link/broken-link",
            Severity.Error,
            "A link to a page or file that the site does not have",
            "[Lapid](/actors/lapit/)",
            "Correct the link, or write the page.");

        /// <summary>An image that the site does not have.</summary>
        public static readonly Rule BrokenImage = new(
            "link/broken-image",
            Severity.Error,
            "An image that the site does not have",
            "![](summit.jpg)    # and no such file",
            "Correct the path, or add the file.");

        /// <summary>Audio, video, subtitles or a poster that the site does not have.</summary>
        public static readonly Rule BrokenMedia = new(
            "link/broken-media",
            Severity.Error,
            "Audio, video, subtitles or a poster that the site does not have",
            "<track src=\"en.vtt\">",
            "Correct the path, or add the file.");

        /// <summary>A script that the site does not have.</summary>
        public static readonly Rule BrokenScript = new(
            "link/broken-script",
            Severity.Error,
            "A script that the site does not have",
            "<script src=\"app.js\"></script>",
            "Correct the path, or add the file.");

        /// <summary>A style sheet that the site does not have.</summary>
        public static readonly Rule BrokenStylesheet = new(
            "link/broken-stylesheet",
            Severity.Error,
            "A style sheet that the site does not have",
            "<link rel=\"stylesheet\" href=\"site.cs\">",
            "Correct the path, or add the file.");

        /// <summary>An icon, manifest, feed, canonical or other link of a page's head that leads nowhere.</summary>
        public static readonly Rule BrokenHeadLink = new(
            "link/broken-head-link",
            Severity.Error,
            "An icon, manifest, feed, canonical or other link of a page's head that leads nowhere",
            "<link rel=\"icon\" href=\"fav.ico\">",
            "Correct the path, or add the file.");

        /// <summary>A URL in a web app manifest that leads nowhere.</summary>
        public static readonly Rule BrokenManifestEntry = new(
            "link/broken-manifest-entry",
            Severity.Error,
            "A URL in a web app manifest that leads nowhere",
            "\"src\": \"/icon-512.png\"",
            "Correct the path, or add the file.");

        /// <summary>A frame or embedded object that the site does not have.</summary>
        public static readonly Rule BrokenFrame = new(
            "link/broken-frame",
            Severity.Error,
            "A frame or embedded object that the site does not have",
            "<iframe src=\"map.html\"></iframe>",
            "Correct the path, or add the file.");

        /// <summary>A form that is sent to a place that the site does not have.</summary>
        public static readonly Rule BrokenFormAction = new(
            "link/broken-form-action",
            Severity.Warning,
            "A form that is sent to a place that the site does not have",
            "<form action=\"/serch/\">",
            "Correct the path.");

        /// <summary>A file named in CSS that the site does not have.</summary>
        public static readonly Rule BrokenCssUrl = new(
            "link/broken-css-url",
            Severity.Error,
            "A file named in CSS that the site does not have",
            "url(../img/bg.pgn)",
            "Correct the path, or add the file.");

        /// <summary>A refresh that names no URL, or one that leads nowhere.</summary>
        public static readonly Rule BrokenMetaRefresh = new(
            "link/broken-meta-refresh",
            Severity.Error,
            "A refresh that names no URL, or one that leads nowhere",
            "<meta http-equiv=\"refresh\" content=\"0; url=/nope/\">",
            "Write the seconds, a semicolon and url= with a page of the site.");

        /// <summary>A picture, video or sound for social cards that the site does not have.</summary>
        public static readonly Rule BrokenSocialImage = new(
            "link/broken-social-image",
            Severity.Error,
            "A picture, video or sound for social cards that the site does not have",
            "<meta property=\"og:image\" content=\"/card.png\">",
            "Correct the path, or add the file.");

        /// <summary>A URL in a feed that leads nowhere.</summary>
        public static readonly Rule BrokenFeedUrl = new(
            "link/broken-feed-url",
            Severity.Error,
            "A URL in a feed that leads nowhere",
            "<link href=\"https://example.org/gone/\"/>",
            "Correct the URL, or add the page.");

        /// <summary>A URL in a sitemap that leads nowhere.</summary>
        public static readonly Rule BrokenSitemapUrl = new(
            "link/broken-sitemap-url",
            Severity.Error,
            "A URL in a sitemap that leads nowhere",
            "<loc>https://example.org/gone/</loc>",
            "Remove the URL, or add the page.");

        /// <summary>A link to a folder that has no index.html.</summary>
        public static readonly Rule DirectoryWithoutIndex = new(
            "link/directory-without-index",
            Severity.Error,
            "A link to a folder that has no index.html",
            "[photos](/photos/)",
            "Link to a file in the folder, or add a page for it.");

        /// <summary>A relative link that climbs above the site's root.</summary>
        public static readonly Rule LinkOutsideSite = new(
            "link/link-outside-site",
            Severity.Error,
            "A relative link that climbs above the site's root",
            "[x](../../../x/)",
            "Take out as many ../ as lead too far.");

        /// <summary>A link from the host's root that forgets the base path.</summary>
        public static readonly Rule LinkOutsideBasePath = new(
            "link/link-outside-base-path",
            Severity.Error,
            "A link from the host's root that forgets the base path",
            "<a href=\"/x/\">    # on a site at /docs/",
            "Write a relative link, or put the base path before it.");

        /// <summary>A link to a page that is not built, for it is a draft or later than the build's day.</summary>
        public static readonly Rule LinkToDraft = new(
            "link/link-to-draft",
            Severity.Error,
            "A link to a page that is not built, for it is a draft or later than the build's day",
            "[soon](/articles/soon/)",
            "Publish the page, or remove the link.");

        /// <summary>A link to a source file that is not part of the site.</summary>
        public static readonly Rule LinkToSourceFile = new(
            "link/link-to-source-file",
            Severity.Error,
            "A link to a source file that is not part of the site",
            "<a href=\"intro.md\">",
            "Link to the page that is made from it.");

        /// <summary>A link to a part that the page does not have.</summary>
        public static readonly Rule BrokenFragment = new(
            "link/broken-fragment",
            Severity.Error,
            "A link to a part that the page does not have",
            "[roles](/actors/iran/#rolles)",
            "Correct what stands behind the #.");

        /// <summary>A link to a part whose id differs in case.</summary>
        public static readonly Rule FragmentCaseMismatch = new(
            "link/fragment-case-mismatch",
            Severity.Error,
            "A link to a part whose id differs in case",
            "[roles](/actors/iran/#Roles)",
            "Write the id as it stands on the page.");

        /// <summary>A link to a file whose name differs in case: it works on some machines only.</summary>
        public static readonly Rule PathCaseMismatch = new(
            "link/path-case-mismatch",
            Severity.Error,
            "A link to a file whose name differs in case: it works on some machines only",
            "![](/Photos/a.jpg)",
            "Write the path as the file is named.");

        /// <summary>An id that stands twice on a page.</summary>
        public static readonly Rule DuplicateId = new(
            "link/duplicate-id",
            Severity.Warning,
            "An id that stands twice on a page",
            "<p id=\"a\"></p><p id=\"a\"></p>",
            "Rename one of the two.");

        /// <summary>An id that stands twice on a page and that a link leads to: it goes to the first only.</summary>
        public static readonly Rule DuplicateIdLinked = new(
            "link/duplicate-id-linked",
            Severity.Error,
            "An id that stands twice on a page and that a link leads to: it goes to the first only",
            "<p id=\"a\"></p><p id=\"a\"></p><a href=\"#a\">",
            "Rename one of the two.");

        /// <summary>An id that is empty or has blanks in it: nothing can lead to it.</summary>
        public static readonly Rule InvalidId = new(
            "link/invalid-id",
            Severity.Warning,
            "An id that is empty or has blanks in it: nothing can lead to it",
            "<p id=\"a b\">",
            "Write a hyphen for the blank, or remove the id.");

        /// <summary>An attribute that names an id that the page does not have.</summary>
        public static readonly Rule BrokenIdref = new(
            "link/broken-idref",
            Severity.Error,
            "An attribute that names an id that the page does not have",
            "<label for=\"serch\">",
            "Correct the id.");

        /// <summary>An empty URL: it loads the page itself again.</summary>
        public static readonly Rule EmptyHref = new(
            "link/empty-href",
            Severity.Warning,
            "An empty URL: it loads the page itself again",
            "<a href=\"\">",
            "Write where it leads, or remove the link.");

        /// <summary>A URL that no browser can read.</summary>
        public static readonly Rule InvalidUrl = new(
            "link/invalid-url",
            Severity.Error,
            "A URL that no browser can read",
            "https://example]org",
            "Correct the URL.");

        /// <summary>A percent sign without two hexadecimal digits behind it.</summary>
        public static readonly Rule InvalidPercentEncoding = new(
            "link/invalid-percent-encoding",
            Severity.Error,
            "A percent sign without two hexadecimal digits behind it",
            "/a%ZZ/",
            "Write %25 for a percent sign.");

        /// <summary>A back slash, or a drive letter, in a URL.</summary>
        public static readonly Rule BackslashInUrl = new(
            "link/backslash-in-url",
            Severity.Error,
            "A back slash, or a drive letter, in a URL",
            "img\\a.png",
            "Write / for every back slash, and a path within the site.");

        /// <summary>A blank or line break within a URL.</summary>
        public static readonly Rule WhitespaceInUrl = new(
            "link/whitespace-in-url",
            Severity.Warning,
            "A blank or line break within a URL",
            "/a b/",
            "Write %20 for a blank, or rename the file.");

        /// <summary>A character in a URL that cannot be seen.</summary>
        public static readonly Rule InvisibleCharacterInUrl = new(
            "link/invisible-character-in-url",
            Severity.Error,
            "A character in a URL that cannot be seen",
            "/a/ with U+200B behind it",
            "Delete the character; typing the URL anew is the surest way.");

        /// <summary>A misspelt beginning of a URL.</summary>
        public static readonly Rule SchemeTypo = new(
            "link/scheme-typo",
            Severity.Error,
            "A misspelt beginning of a URL",
            "htps://example.org",
            "Write https:// or what else was meant.");

        /// <summary>The name of a host, or a mail address, without what makes it one.</summary>
        public static readonly Rule MissingScheme = new(
            "link/missing-scheme",
            Severity.Error,
            "The name of a host, or a mail address, without what makes it one",
            "[x](www.example.org)",
            "Write https:// or mailto: before it.");

        /// <summary>A URL with the rest of a template in it.</summary>
        public static readonly Rule UnrenderedTemplateInUrl = new(
            "link/unrendered-template-in-url",
            Severity.Error,
            "A URL with the rest of a template in it",
            "/tags/{{ tag }}/",
            "Mend the layout that makes the URL.");

        /// <summary>A link that runs a script.</summary>
        public static readonly Rule JavascriptUrl = new(
            "link/javascript-url",
            Severity.Warning,
            "A link that runs a script",
            "javascript:void(0)",
            "Use a button, or link to a page.");

        /// <summary>A URL of a file on somebody's own machine.</summary>
        public static readonly Rule FileUrl = new(
            "link/file-url",
            Severity.Error,
            "A URL of a file on somebody's own machine",
            "file:///home/me/a.html",
            "Link to a page of the site, or copy the file into it.");

        /// <summary>A URL of somebody's own machine.</summary>
        public static readonly Rule LocalhostLink = new(
            "link/localhost-link",
            Severity.Error,
            "A URL of somebody's own machine",
            "http://localhost:4000/",
            "Link to the page in the site.");

        /// <summary>A link to an address that sends its readers on.</summary>
        public static readonly Rule LinkToRedirect = new(
            "link/link-to-redirect",
            Severity.Warning,
            "A link to an address that sends its readers on",
            "[x](/old/)",
            "Link to where it leads.");

        /// <summary>An address that was published, as `content/.published.yml` has it, and that the site does not have any more.</summary>
        public static readonly Rule RemovedUrl = new(
            "link/removed-url",
            Severity.Error,
            "An address that was published, as `content/.published.yml` has it, and that the site does not have any more",
            "content/actors/lapid.md renamed, without the alias /actors/lapid/",
            "Let the page that took its place have the old address under aliases, or say in the ledger, under gone, that it went on purpose.");

        /// <summary>A part of a page that was published, as `content/.published.yml` has it, and that is not there any more.</summary>
        public static readonly Rule RemovedFragment = new(
            "link/removed-fragment",
            Severity.Warning,
            "A part of a page that was published, as `content/.published.yml` has it, and that is not there any more",
            "a heading renamed, so that links to #old-heading lead to the top of the page",
            "Give the part its old name back, or say in the ledger, under gone, that it went on purpose.");

        /// <summary>A place that `content/.published.yml` says is gone, and that is there.</summary>
        public static readonly Rule GoneButFound = new(
            "link/gone-but-found",
            Severity.Warning,
            "A place that `content/.published.yml` says is gone, and that is there",
            "gone: { /articles/talks/: { date: 2026-01-31, reason: Taken down } }    # and the article is back",
            "Take the line out of the ledger.");

        /// <summary>What was meant as a link, or as the mark of a footnote, and stays text, because nothing defines what it names.</summary>
        public static readonly Rule UnresolvedReferenceLink = new(
            "link/unresolved-reference-link",
            Severity.Error,
            "What was meant as a link, or as the mark of a footnote, and stays text, because nothing defines what it names",
            "[the guide][gude]    # and the line is [guide]: https://example.net/",
            "Write the line that defines it, or a backslash before the bracket if it is meant as text.");

        /// <summary>A page that links out of its language, though what it links to is there in its own.</summary>
        public static readonly Rule WrongLocaleLink = new(
            "link/wrong-locale-link",
            Severity.Warning,
            "A page that links out of its language, though what it links to is there in its own",
            "a link on /de/a/ to /en/b/, which names its translation /de/b/",
            "Link to the translation.");

        /// <summary>Redirects that lead back to where they began.</summary>
        public static readonly Rule RedirectLoop = new(
            "link/redirect-loop",
            Severity.Error,
            "Redirects that lead back to where they began",
            "/a/ to /b/ and /b/ to /a/",
            "Remove one of them.");

        /// <summary>A redirect to a page that the site does not have.</summary>
        public static readonly Rule RedirectTargetMissing = new(
            "link/redirect-target-missing",
            Severity.Error,
            "A redirect to a page that the site does not have",
            "redirects: { /old/: /gone/ }",
            "Correct where it leads.");

        /// <summary>A redirect that leads to another redirect.</summary>
        public static readonly Rule RedirectChain = new(
            "link/redirect-chain",
            Severity.Warning,
            "A redirect that leads to another redirect",
            "/a/ to /b/ and /b/ to /c/",
            "Let the first lead to the end of the chain.");

        /// <summary>A link to a page without the slash at its end: hosts have to send its readers on, and a folder without a host cannot.</summary>
        public static readonly Rule TrailingSlashPolicy = new(
            "link/trailing-slash-policy",
            Severity.Warning,
            "A link to a page without the slash at its end: hosts have to send its readers on, and a folder without a host cannot",
            "[x](/actors/iran)",
            "Write the slash at the end.");

        /// <summary>A relative URL on the page for what is not found, which hosts show at any address.</summary>
        public static readonly Rule RelativeLinkIn404 = new(
            "link/relative-link-in-404",
            Severity.Error,
            "A relative URL on the page for what is not found, which hosts show at any address",
            "<link href=\"css/a.css\">    # in 404.html",
            "Write the path from the host's root, base path included.");

        /// <summary>An `--ignore` that leaves nothing out.</summary>
        public static readonly Rule UnusedIgnore = new(
            "link/unused-ignore",
            Severity.Warning,
            "An `--ignore` that leaves nothing out",
            "--ignore \"/old/*\"    # and no such link",
            "Take it out of the command.");

        /// <summary>An entry of the baseline whose problem is there no more.</summary>
        public static readonly Rule StaleBaseline = new(
            "link/stale-baseline",
            Severity.Warning,
            "An entry of the baseline whose problem is there no more",
            "--baseline known.json    # and the link was mended",
            "Write the baseline anew with --report.");

        /// <summary>A `cite` that leads nowhere.</summary>
        public static readonly Rule BrokenCite = new(
            "link/broken-cite",
            Severity.Warning,
            "A `cite` that leads nowhere",
            "<q cite=\"/sources/gone/\">",
            "Correct the URL, or take the attribute out.");

        /// <summary>An image map that the page does not have.</summary>
        public static readonly Rule BrokenUsemap = new(
            "link/broken-usemap",
            Severity.Error,
            "An image map that the page does not have",
            "<img usemap=\"#map\">    # and no <map name=\"map\">",
            "Correct the name, or add the map.");

        /// <summary>JSON-LD that cannot be read, or a URL of the site in it that leads nowhere.</summary>
        public static readonly Rule BrokenJsonLdUrl = new(
            "link/broken-json-ld-url",
            Severity.Warning,
            "JSON-LD that cannot be read, or a URL of the site in it that leads nowhere",
            "\"logo\": \"https://example.org/logo.pgn\"",
            "Correct the URL, or add the file.");

        /// <summary>A URL in the search index that leads nowhere.</summary>
        public static readonly Rule BrokenSearchIndexUrl = new(
            "link/broken-search-index-url",
            Severity.Error,
            "A URL in the search index that leads nowhere",
            "\"url\": \"/old/\"",
            "Make the index anew, or add the page.");

        /// <summary>A drawing that uses a part which is not there.</summary>
        public static readonly Rule BrokenSvgRef = new(
            "link/broken-svg-ref",
            Severity.Error,
            "A drawing that uses a part which is not there",
            "<use href=\"icons.svg#cart\">",
            "Correct the id, or add the part.");

        /// <summary>A link to a part whose id is the same letters in another form: composed otherwise, or percent-encoded twice.</summary>
        public static readonly Rule FragmentEncodingMismatch = new(
            "link/fragment-encoding-mismatch",
            Severity.Warning,
            "A link to a part whose id is the same letters in another form: composed otherwise, or percent-encoded twice",
            "#caf%C3%A9 for an id with e and a combining accent",
            "Write the id as it stands on the page.");

        /// <summary>A link to words that the page does not have.</summary>
        public static readonly Rule TextFragmentNotFound = new(
            "link/text-fragment-not-found",
            Severity.Warning,
            "A link to words that the page does not have",
            "/actors/iran/#:~:text=gone%20words",
            "Take the words from the page as it is now.");

        /// <summary>A link to a part of what is no page, or to a place that a script makes.</summary>
        public static readonly Rule FragmentNotCheckable = new(
            "link/fragment-not-checkable",
            Severity.Info,
            "A link to a part of what is no page, or to a place that a script makes",
            "report.pdf#page=2",
            "Nothing, unless it is wrong.");

        /// <summary>A link to a part that readers do not see: in a template, in noscript, or hidden.</summary>
        public static readonly Rule FragmentInTemplate = new(
            "link/fragment-in-template",
            Severity.Warning,
            "A link to a part that readers do not see: in a template, in noscript, or hidden",
            "<template><p id=\"a\"></template><a href=\"#a\">",
            "Link to a part that is shown.");

        /// <summary>A link to # alone: it leads to the top of the page, and mostly was to be filled in.</summary>
        public static readonly Rule HashOnlyHref = new(
            "link/hash-only-href",
            Severity.Warning,
            "A link to # alone: it leads to the top of the page, and mostly was to be filled in",
            "<a href=\"#\">Menu</a>",
            "Write where it leads, or use a button; #top leads to the top.");

        /// <summary>An `a` without `href`.</summary>
        public static readonly Rule MissingHref = new(
            "link/missing-href",
            Severity.Off,
            "An `a` without `href`",
            "<a>soon</a>",
            "Write where it leads, or use a span.");

        /// <summary>A URL that was percent-encoded twice.</summary>
        public static readonly Rule DoubleEncodedUrl = new(
            "link/double-encoded-url",
            Severity.Warning,
            "A URL that was percent-encoded twice",
            "/a%2520b/",
            "Write %20 for %2520.");

        /// <summary>A mail link without a mail address that can be right.</summary>
        public static readonly Rule MailtoSyntax = new(
            "link/mailto-syntax",
            Severity.Error,
            "A mail link without a mail address that can be right",
            "mailto:octocat",
            "Write mailto: and an address such as name@example.org.");

        /// <summary>A telephone link without a number that can be right.</summary>
        public static readonly Rule TelSyntax = new(
            "link/tel-syntax",
            Severity.Warning,
            "A telephone link without a number that can be right",
            "tel:",
            "Write tel: and the number, as tel:+49-30-123456.");

        /// <summary>A link to a host that stands for one to be filled in.</summary>
        public static readonly Rule PlaceholderLink = new(
            "link/placeholder-link",
            Severity.Warning,
            "A link to a host that stands for one to be filled in",
            "https://TODO/",
            "Write where it leads.");

        /// <summary>A password or a key in a URL: all readers get it.</summary>
        public static readonly Rule CredentialsInUrl = new(
            "link/credentials-in-url",
            Severity.Error,
            "A password or a key in a URL: all readers get it",
            "https://me:secret@example.net/",
            "Take it out, and make a new password.");

        /// <summary>A URL that leaves http or https open: it fails where a folder is opened from disk.</summary>
        public static readonly Rule ProtocolRelativeUrl = new(
            "link/protocol-relative-url",
            Severity.Warning,
            "A URL that leaves http or https open: it fails where a folder is opened from disk",
            "//example.net/a/",
            "Write https:// before the host.");

        /// <summary>A link by http, which anybody on the way can read and change.</summary>
        public static readonly Rule InsecureLink = new(
            "link/insecure-link",
            Severity.Warning,
            "A link by http, which anybody on the way can read and change",
            "http://example.net/",
            "Write https:// if the host has it.");

        /// <summary>Something that a page loads by http: browsers block it on a page that came by https.</summary>
        public static readonly Rule MixedContent = new(
            "link/mixed-content",
            Severity.Error,
            "Something that a page loads by http: browsers block it on a page that came by https",
            "<img src=\"http://example.net/a.png\">",
            "Write https://, or copy the file into the site.");

        /// <summary>A link to a file whose name is the same letters in another form of Unicode (NFC or NFD).</summary>
        public static readonly Rule UnicodeNormalizationMismatch = new(
            "link/unicode-normalization-mismatch",
            Severity.Error,
            "A link to a file whose name is the same letters in another form of Unicode (NFC or NFD)",
            "a link to café.jpg, and a file whose e and accent are two characters",
            "Rename the file with composed letters (NFC).");

        /// <summary>A link of a writer that spells out index.html.</summary>
        public static readonly Rule ExtensionPolicy = new(
            "link/extension-policy",
            Severity.Warning,
            "A link of a writer that spells out index.html",
            "[x](/actors/iran/index.html)",
            "Link to the folder, with a slash at its end.");

        /// <summary>A path with an empty part: some hosts find it, others do not.</summary>
        public static readonly Rule DoubleSlashInPath = new(
            "link/double-slash-in-path",
            Severity.Warning,
            "A path with an empty part: some hosts find it, others do not",
            "/docs//a/",
            "Take one of the slashes out.");

        /// <summary>A redirect from a place where there is a page, or two redirects from one place.</summary>
        public static readonly Rule RedirectShadowsPage = new(
            "link/redirect-shadows-page",
            Severity.Error,
            "A redirect from a place where there is a page, or two redirects from one place",
            "/actors/iran/ /old/ 301    # and there is such a page",
            "Remove the redirect, or the page.");

        /// <summary>A link to the site itself by its full address: it leaves a preview or copy of the site.</summary>
        public static readonly Rule OwnOriginAbsoluteLink = new(
            "link/own-origin-absolute-link",
            Severity.Info,
            "A link to the site itself by its full address: it leaves a preview or copy of the site",
            "[x](https://example.org/actors/iran/)",
            "Write the path alone: /actors/iran/.");

        /// <summary>A page without a canonical link, or with one to another page.</summary>
        public static readonly Rule CanonicalMismatch = new(
            "link/canonical-mismatch",
            Severity.Error,
            "A page without a canonical link, or with one to another page",
            "<link rel=\"canonical\" href=\"https://example.org/other/\">",
            "Let the layout write the page's own address.");

        /// <summary>Translations that do not name each other, or a language that is none.</summary>
        public static readonly Rule HreflangNotReciprocal = new(
            "link/hreflang-not-reciprocal",
            Severity.Warning,
            "Translations that do not name each other, or a language that is none",
            "en names de, and de does not name en",
            "Let each translation name all of them, itself too.");

        /// <summary>A page that the sitemap lacks, or one in it that readers should not find.</summary>
        public static readonly Rule SitemapMismatch = new(
            "link/sitemap-mismatch",
            Severity.Warning,
            "A page that the sitemap lacks, or one in it that readers should not find",
            "a page with noindex in sitemap.xml",
            "Let the sitemap have all pages that can be found, and no others.");

        /// <summary>A redirect that does nothing: hosts do the same without it.</summary>
        public static readonly Rule UnusedRedirect = new(
            "link/unused-redirect",
            Severity.Info,
            "A redirect that does nothing: hosts do the same without it",
            "/docs /docs/ 301",
            "Take it out.");
    }

    /// <summary>The finished site's files, and the parts of its pages.</summary>
    public static class Output
    {
        /// <summary>Two files whose paths differ in case, or in the form of their Unicode, only: some disks can hold but one.</summary>
        public static readonly Rule OutputCaseCollision = new(
            "output/output-case-collision",
            Severity.Error,
            "Two files whose paths differ in case, or in the form of their Unicode, only: some disks can hold but one",
            "About.html and about.html",
            "Rename one of the two.");

        /// <summary>Something that a page loads from another host.</summary>
        public static readonly Rule ExternalResource = new(
            "output/external-resource",
            Severity.Error,
            "Something that a page loads from another host",
            "<script src=\"https://cdn.example.com/a.js\"></script>",
            "Copy the file into the site.");

        /// <summary>A link without text, or a name for what is in it.</summary>
        public static readonly Rule EmptyLinkText = new(
            "output/empty-link-text",
            Severity.Error,
            "A link without text, or a name for what is in it",
            "<a href=\"/\"><svg/></a>",
            "Write text, an alt or an aria-label.");

        /// <summary>A link within a link: browsers end the outer one there.</summary>
        public static readonly Rule NestedLink = new(
            "output/nested-link",
            Severity.Error,
            "A link within a link: browsers end the outer one there",
            "<a href=\"/a/\">A <a href=\"/b/\">B</a></a>",
            "Take one of the two out.");

        /// <summary>An image without alt.</summary>
        public static readonly Rule ImgAltMissing = new(
            "output/img-alt-missing",
            Severity.Warning,
            "An image without alt",
            "<img src=\"a.jpg\">",
            "Describe the image in alt, or write alt=\"\" if it is but decoration.");

        /// <summary>A file of the site that could not be read, so that its links are not checked.</summary>
        public static readonly Rule UncheckedFile = new(
            "output/unchecked-file",
            Severity.Warning,
            "A file of the site that could not be read, so that its links are not checked",
            "a feed.xml that is no XML",
            "Mend the file.");

        /// <summary>A file name that some disks or hosts cannot hold.</summary>
        public static readonly Rule UnportableOutputName = new(
            "output/unportable-output-name",
            Severity.Warning,
            "A file name that some disks or hosts cannot hold",
            "aux.html",
            "Rename the file.");

        /// <summary>A page that no other page links to.</summary>
        public static readonly Rule OrphanPage = new(
            "output/orphan-page",
            Severity.Warning,
            "A page that no other page links to",
            "a page that is in no list",
            "Link to it, or remove it.");

        /// <summary>A page that no way from the home page leads to.</summary>
        public static readonly Rule UnreachablePage = new(
            "output/unreachable-page",
            Severity.Warning,
            "A page that no way from the home page leads to",
            "two pages that link to each other alone",
            "Link to it from a page that readers come to.");

        /// <summary>A file that nothing on the site uses.</summary>
        public static readonly Rule UnusedAsset = new(
            "output/unused-asset",
            Severity.Info,
            "A file that nothing on the site uses",
            "old-hero.png",
            "Remove it, or link to it.");

        /// <summary>Two files with the same bytes.</summary>
        public static readonly Rule DuplicateAsset = new(
            "output/duplicate-asset",
            Severity.Info,
            "Two files with the same bytes",
            "a.png and b.png",
            "Keep one of the two.");

        /// <summary>A file in use that is empty, or but a note of git-lfs where the file should be.</summary>
        public static readonly Rule EmptyTarget = new(
            "output/empty-target",
            Severity.Warning,
            "A file in use that is empty, or but a note of git-lfs where the file should be",
            "a photo of 130 bytes of text",
            "Put the file itself there (git lfs pull).");

        /// <summary>A file in use whose bytes are not what its name says.</summary>
        public static readonly Rule ContentTypeMismatch = new(
            "output/content-type-mismatch",
            Severity.Warning,
            "A file in use whose bytes are not what its name says",
            "a PNG named a.jpg",
            "Rename the file, or save it in that form.");

        /// <summary>A file whose bytes are not those that `integrity` names: browsers do not load it.</summary>
        public static readonly Rule SriMismatch = new(
            "output/sri-mismatch",
            Severity.Error,
            "A file whose bytes are not those that `integrity` names: browsers do not load it",
            "integrity=\"sha384-...\" of an older app.js",
            "Write the hash of the file as it is.");

        /// <summary>A script or style sheet of another host without `integrity`.</summary>
        public static readonly Rule SriMissing = new(
            "output/sri-missing",
            Severity.Off,
            "A script or style sheet of another host without `integrity`",
            "<script src=\"https://cdn.example.com/a.js\">",
            "Write the hash of the file in integrity.");

        /// <summary>A `srcset` that browsers read otherwise than it was meant.</summary>
        public static readonly Rule SrcsetSyntax = new(
            "output/srcset-syntax",
            Severity.Error,
            "A `srcset` that browsers read otherwise than it was meant",
            "srcset=\"a.webp 1000px\"",
            "Write a width such as 800w, or a density such as 2x, after each URL; one kind only, none twice.");

        /// <summary>An image that is shown in a size, or named with a width, that the file does not have.</summary>
        public static readonly Rule SrcsetWidthMismatch = new(
            "output/srcset-width-mismatch",
            Severity.Warning,
            "An image whose file is not as wide as `srcset` says, or not of the form that width and height say: it is shown blurred or out of shape",
            "srcset=\"a.webp 800w\"    # and a.webp is 640 wide",
            "Write the width of the file, and width and height in its proportion.");

        /// <summary>A machine on which pictures cannot be made smaller.</summary>
        public static readonly Rule ImagesNotMade = new(
            "output/images-not-made",
            Severity.Warning,
            "A machine on which pictures cannot be made smaller, so that readers are sent the files as they are",
            "a build on FreeBSD",
            "Build on Linux, macOS or Windows, or write responsive-images: false.");

        /// <summary>An image whose alt is the name of a file.</summary>
        public static readonly Rule ImgAltFileName = new(
            "output/img-alt-file-name",
            Severity.Info,
            "An image whose alt is the name of a file, which says nothing to who hears it",
            "<img src=\"a.jpg\" alt=\"IMG_001.jpg\">",
            "Describe what can be seen.");

        /// <summary>Something loaded ahead that the page does not use.</summary>
        public static readonly Rule PreloadUnused = new(
            "output/preload-unused",
            Severity.Info,
            "Something loaded ahead that the page does not use",
            "<link rel=\"preload\" as=\"image\" href=\"a.png\">",
            "Take the link out.");

        /// <summary>A link whose words do not say where it leads.</summary>
        public static readonly Rule VagueLinkText = new(
            "output/vague-link-text",
            Severity.Off,
            "A link whose words do not say where it leads",
            "<a href=\"/a/\">click here</a>",
            "Write what is there.");

        /// <summary>A link whose words are the URL of another place.</summary>
        public static readonly Rule LinkTextUrlMismatch = new(
            "output/link-text-url-mismatch",
            Severity.Warning,
            "A link whose words are the URL of another place",
            "<a href=\"https://b.example/\">https://a.example/</a>",
            "Let the words and the link name the same place.");

        /// <summary>A link to a new window that lets the other page steer this one.</summary>
        public static readonly Rule TargetBlankOpener = new(
            "output/target-blank-opener",
            Severity.Info,
            "A link to a new window that lets the other page steer this one",
            "<a target=\"_blank\" rel=\"opener\">",
            "Take opener out.");
    }
}
