using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A quote.</summary>
/// <param name="Id">The id of its anchor on this page; null where it is shown elsewhere than in its article.</param>
/// <param name="Text">Its words, without quotation marks.</param>
/// <param name="Url">Its permanent link.</param>
public sealed record QuoteView(string? Id, string Text, string Url)
{
    /// <summary>Who said it.</summary>
    public LinkView? By { get; init; }

    /// <summary>The role held that day.</summary>
    public string? Held { get; init; }

    /// <summary>To whom.</summary>
    public string? To { get; init; }

    /// <summary>When.</summary>
    public DateView? Said { get; init; }

    /// <summary>In which language it was said: "Hebrew"; null for the page's.</summary>
    public string? Language { get; init; }

    /// <summary>On what ground we know: "named, on record".</summary>
    public string? Basis { get; init; }

    /// <summary>The article it stands in; null on that article.</summary>
    public LinkView? Article { get; init; }

    /// <summary>What became of the claims that rest on it: hindsight, to be set apart.</summary>
    public required ImmutableArray<VerdictView> Later { get; init; }
}
