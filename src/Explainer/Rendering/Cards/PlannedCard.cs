using Explainer.Rendering.Made;
using Explainer.Urls;

namespace Explainer.Rendering.Cards;

/// <summary>A card with its place.</summary>
/// <param name="Url">
/// Where it is: its name has a hash of what it shows. Networks keep a picture for weeks by its address, so a page that says another thing has to have a
/// picture with another address, and one that says the same keeps it. Nobody but the page links there, and no ledger promises it.
/// </param>
/// <param name="Key">What its bytes are kept by.</param>
/// <param name="Card">What it shows.</param>
internal sealed record PlannedCard(UrlPath Url, MadeFileKey Key, SocialCard Card)
{
    /// <summary>What it shows, in words, for those who do not see it.</summary>
    public string Alt => string.Join(". ", new[] { Card.Kind.Length > 0 ? $"{Card.Kind}: {Card.Titles[0]}" : Card.Titles[0], Card.Line }.Where(text => text.Length > 0));

    /// <summary>The card of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="card">What it shows.</param>
    public static PlannedCard Of(UrlPath page, SocialCard card)
    {
        var key = MadeFileKey.Of("social-card", CardPainter.Version, card.Words);
        return new(new($"/assets/cards{(page == UrlPath.Root ? "/home" : page.Value.TrimEnd('/'))}.{key.Hash[..10]}.png"), key, card);
    }

    /// <summary>The file.</summary>
    public MadeFile ToFile() => new(Url.OutputPath, Key, () => CardPainter.Draw(Card));
}
