using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Urls;

namespace Explainer.Linking;

/// <summary>Begins a link that a writer made to a place in the site; its text follows, then <see cref="LinkEnd"/>.</summary>
/// <param name="To">The place.</param>
/// <param name="Tail">A query and fragment as written, from their first mark on; empty if there is none.</param>
/// <param name="Title">Its title, if any.</param>
/// <param name="At">The URL or slug in its source.</param>
internal sealed record SiteLinkStart(UrlPath To, string Tail, string? Title, SourceSpan At) : BodyPart
{
    /// <summary>The entry whose page is there; null for other places.</summary>
    public EntryKey? Entry { get; init; }
}
