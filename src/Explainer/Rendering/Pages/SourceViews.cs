using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes entries of the bibliography.</summary>
/// <param name="kit">The page.</param>
internal sealed class SourceViews(PageKit kit)
{
    /// <summary>The sources that the page has cited, by number, with links back. Call it last: what is cited later is not in it.</summary>
    public ImmutableArray<SourceView> Cited() =>
    [
        .. kit.Scope.Citations.Sources.Select((cited, i) => Of(
            kit.Site.Sources[cited.Id],
            CitationList.EntryId(i + 1),
            [.. Enumerable.Range(1, cited.Uses).Select(use => new LinkView(use.ToString(CultureInfo.InvariantCulture), "#" + CitationList.MarkId(i + 1, use)))])),
    ];

    /// <summary>An entry.</summary>
    /// <param name="source">The source.</param>
    /// <param name="id">The id of its anchor on the page.</param>
    /// <param name="citedAt">Where it is cited.</param>
    public static SourceView Of(Source source, string id, ImmutableArray<LinkView> citedAt) => new(id, source.Title, source.Url?.Value)
    {
        Author = source.Author,
        Publisher = source.Publisher,
        Date = source.Date is null ? null : PageKit.Date(source.Date),
        Type = source.Type is { } type ? Vocabulary.Plain(type) : null,
        Accessed = source.Accessed is null ? null : PageKit.Date(source.Accessed),
        Archive = source.Archive?.Value,
        CitedAt = citedAt,
    };
}
