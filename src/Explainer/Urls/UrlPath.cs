namespace Explainer.Urls;

/// <summary>
/// A page's or file's place in the site: a path from the site's root, <c>/actors/iran/</c> or <c>/feed.xml</c>, not
/// percent-encoded, without the base path. A page's ends with a slash.
/// </summary>
/// <param name="Value">The path, which starts with a slash.</param>
public sealed record UrlPath(string Value) : IComparable<UrlPath>
{
    /// <summary>The site's root, <c>/</c>.</summary>
    public static UrlPath Root { get; } = new("/");

    /// <summary>The file that holds it: <c>actors/iran/index.html</c>, <c>feed.xml</c>.</summary>
    public string OutputPath => Value.EndsWith('/') ? Value[1..] + "index.html" : Value[1..];

    /// <summary>The place of an output file: the inverse of <see cref="OutputPath"/>.</summary>
    public static UrlPath OfOutput(string outputPath) =>
        outputPath == "index.html" ? Root
        : outputPath.EndsWith("/index.html", StringComparison.Ordinal) ? new("/" + outputPath[..^"index.html".Length])
        : new("/" + outputPath);

    /// <summary>Compares ordinally.</summary>
    public int CompareTo(UrlPath? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Orders ordinally.</summary>
    public static bool operator <(UrlPath left, UrlPath right) => left.CompareTo(right) < 0;

    /// <summary>Orders ordinally.</summary>
    public static bool operator <=(UrlPath left, UrlPath right) => left.CompareTo(right) <= 0;

    /// <summary>Orders ordinally.</summary>
    public static bool operator >(UrlPath left, UrlPath right) => left.CompareTo(right) > 0;

    /// <summary>Orders ordinally.</summary>
    public static bool operator >=(UrlPath left, UrlPath right) => left.CompareTo(right) >= 0;
}
