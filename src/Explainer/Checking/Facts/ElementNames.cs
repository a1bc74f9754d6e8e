using System.Collections.Frozen;

namespace Explainer.Checking.Facts;

/// <summary>The names of elements that have something to say to links, so that no page makes new strings of them.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "area", "audio", "base", "body", "button", "div", "embed", "fieldset", "feimage", "form", "frame", "h1", "h2", "h3", "h4",
        "html", "iframe", "image", "img", "input", "label", "li", "lineargradient", "link", "math", "meta", "mpath", "nav", "noembed",
        "noframes", "object", "ol", "output", "p", "pattern", "radialgradient", "script", "section", "select", "source", "span", "style",
        "svg", "table", "td", "template", "textarea", "textpath", "th", "title", "track", "ul", "use", "video", "xmp")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name as a string.</summary>
    public static string Of(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var known) ? known : name.ToString();
}
