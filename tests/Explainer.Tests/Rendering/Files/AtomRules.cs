using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Explainer.Tests.Rendering.Files;

/// <summary>What RFC 4287 asks of a feed document, each rule with its section.</summary>
internal static partial class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>What is wrong with a feed; nothing if it is valid.</summary>
    public static IEnumerable<string> Faults(string text)
    {
        var feed = XDocument.Parse(text).Root!;
        if (feed.Name != Atom + "feed")
            yield return "2: the root is no feed";
        foreach (var fault in Common(feed, "feed"))
            yield return fault;
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var entry in entries)
        {
            foreach (var fault in Common(entry, $"entry {entry.Element(Atom + "id")?.Value}").Concat(Entry(entry)))
                yield return fault;
        }

        if (feed.Element(Atom + "author") is null && entries.Any(e => e.Element(Atom + "author") is null))
            yield return "4.1.1: neither the feed nor every entry has an author";
        if (!feed.Elements(Atom + "link").Any(l => l.Attribute("rel")?.Value == "self"))
            yield return "4.1.1: no link to itself";
        foreach (var twins in entries.GroupBy(e => e.Element(Atom + "id")?.Value).Where(g => g.Count() > 1))
            yield return $"4.1.1: two entries with the id {twins.Key}";
        if (feed.Element(Atom + "updated")?.Value is { } updated && entries.Any(e => string.CompareOrdinal(e.Element(Atom + "updated")?.Value, updated) > 0))
            yield return "4.2.15: an entry is newer than the feed";
    }

    private static IEnumerable<string> Common(XElement element, string name)
    {
        foreach (var required in new[] { "id", "title", "updated" })
        {
            if (element.Elements(Atom + required).Count() != 1)
                yield return $"4.1: {name} needs exactly one {required}";
        }

        foreach (var single in new[] { "generator", "icon", "logo", "rights", "subtitle", "published", "summary", "content", "source" })
        {
            if (element.Elements(Atom + single).Count() > 1)
                yield return $"4.1: {name} has more than one {single}";
        }

        if (!IsAbsolute(element.Element(Atom + "id")?.Value))
            yield return $"4.2.6: the id of {name} is no absolute IRI";
        foreach (var date in element.Elements(Atom + "updated").Concat(element.Elements(Atom + "published")))
        {
            if (!Moment().IsMatch(date.Value))
                yield return $"3.3: {date.Value} in {name} is no moment of RFC 3339";
        }

        foreach (var link in element.Elements(Atom + "link"))
        {
            if (!IsAbsolute(link.Attribute("href")?.Value))
                yield return $"4.2.7: a link of {name} is not absolute";
        }

        if (element.Elements(Atom + "link").Where(l => l.Attribute("rel")?.Value is null or "alternate").GroupBy(l => (l.Attribute("type")?.Value, l.Attribute("hreflang")?.Value)).Any(g => g.Count() > 1))
            yield return $"4.1: {name} has two alternate links of one type and language";
        foreach (var person in element.Elements(Atom + "author").Where(p => p.Elements(Atom + "name").Count() != 1 || string.IsNullOrWhiteSpace(p.Element(Atom + "name")!.Value)))
            yield return $"3.2: an author of {name} has no name";
        foreach (var category in element.Elements(Atom + "category").Where(c => string.IsNullOrEmpty(c.Attribute("term")?.Value)))
            yield return $"4.2.2: a category of {name} has no term";
    }

    private static IEnumerable<string> Entry(XElement entry)
    {
        var content = entry.Element(Atom + "content");
        if (content is null && !entry.Elements(Atom + "link").Any(l => l.Attribute("rel")?.Value is null or "alternate"))
            yield return "4.1.2: an entry has neither content nor an alternate link";
        if (content is { HasElements: true } && content.Attribute("type")?.Value != "xhtml")
            yield return "4.1.3.3: content of type html has elements in it";
    }

    private static bool IsAbsolute(string? iri) => Uri.TryCreate(iri, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Moment();
}
