using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes cards of contexts.</summary>
/// <param name="kit">The page.</param>
internal sealed class ContextCards(PageKit kit)
{
    /// <summary>Cards of what references point at.</summary>
    public ImmutableArray<ContextCardView> Of(IEnumerable<Reference> references) =>
        [.. references.Select(r => kit.Site.Find<Context>(r) is { } context ? Of(context) : new(kit.Link(r), "", null, null, null, Html.None))];

    /// <summary>A card.</summary>
    public ContextCardView Of(Context context) => new(
        kit.Link(context), Phrases.Kind(context), PageKit.Date(context.Span), Status(context, cite: false), Trend(context), kit.Summary(context));

    /// <summary>How a context stands.</summary>
    /// <param name="context">The context.</param>
    /// <param name="cite">Whether to cite its sources on the page.</param>
    public StatusView? Status(Context context, bool cite) => context.Status is not { } status
        ? null
        : new(
            Vocabulary.Word(status.Is),
            StatusText(context)!,
            status.AsOf is { } day ? PageKit.Date(day) : null,
            cite ? kit.Cite(status.Sources) : Html.None);

    /// <summary>How a context stands, in a word or two: "Active war"; null where nobody says.</summary>
    public static string? StatusText(Context context) => context.Status is { } status ? Phrases.First(Vocabulary.Plain(status.Is)) : null;

    /// <summary>Which way a context moves.</summary>
    public static TrendView? Trend(Context context) =>
        context.Trend is { } trend ? new(Vocabulary.Word(trend), Phrases.First(Vocabulary.Plain(trend))) : null;
}
