using Explainer.Writing;

namespace Explainer.Rendering.Cards;

/// <summary>
/// Draws a card in the columns of the site's own pages: label, text, margin. Networks that crop to a square show the middle 630 pixels: the title,
/// the line under it and the site's name all stand there.
/// </summary>
internal static class CardPainter
{
    /// <summary>Raised when a card of the same words looks another way.</summary>
    public const int Version = 1;

    private const int LabelEdge = 236;
    private const int LabelLeft = 44;
    private const int TextLeft = 302;
    private const int TextWidth = 600;
    private const int MarginEdge = 934;
    private const int MarginLeft = 976;
    private const int Top = 74;
    private const int Foot = 562;

    /// <summary>Draws a card.</summary>
    /// <returns>A PNG file.</returns>
    /// <exception cref="MachineFaultException">The libraries that draw are not there, or not for this machine.</exception>
    public static byte[] Draw(SocialCard card)
    {
        try
        {
            return Paint(card);
        }
        catch (Exception fault) when (CardLibraries.Missing(fault) is { } missing)
        {
            throw new MachineFaultException(
                $"the pictures for social networks cannot be drawn on this machine: {missing}; without `social-images: true` in site.yml the site is built without them. Nothing was published", fault);
        }
    }

    private static byte[] Paint(SocialCard card)
    {
        using var picture = new CardPicture();
        picture.Fill(CardColor.Paper, 0, 0, CardPicture.Width, CardPicture.Height);
        var (title, face) = TitleOf(card);
        // Where none of its names can be set, a card says no more than whose page of what kind it is.
        var shown = title == card.Site && !card.Titles.Contains(title) ? card with { Line = "", Margin = [] } : card;
        DrawLabel(picture, shown);
        DrawMargin(picture, shown);
        DrawText(picture, shown, title, face);
        return picture.ToPng();
    }

    private static void DrawLabel(CardPicture picture, SocialCard card)
    {
        picture.Fill(card.Color, 0, 0, LabelEdge, CardPicture.Height);
        var kind = Set(card.Kind, CardFace.Sans, LabelEdge - LabelLeft - 20, 1.2f, 0, (32, 3), (28, 4), (24, 5));
        picture.Set(kind, CardColor.Paper, card.Color, LabelLeft, Top);
    }

    private static void DrawMargin(CardPicture picture, SocialCard card)
    {
        var said = card.Margin.Where(CardFace.Sans.Has).ToList();
        if (said.Count > 0)
            picture.Fill(CardColor.LaterTint, MarginEdge, 0, CardPicture.Width, CardPicture.Height);
        // The double rule of the site: behind it stands what came since.
        picture.Fill(CardColor.Later, MarginEdge, 0, MarginEdge + 3, CardPicture.Height);
        picture.Fill(CardColor.Later, MarginEdge + 9, 0, MarginEdge + 12, CardPicture.Height);
        var top = (float)Top;
        const int Room = CardPicture.Width - MarginLeft - 40;
        if (said.Count > 0 && card.MarginLabel.Length > 0)
            top = picture.Set(Set(card.MarginLabel, CardFace.Sans, Room, 1.25f, 0, (22, 2)), CardColor.Soft, CardColor.LaterTint, MarginLeft, top) + 28;
        foreach (var words in said)
            top = picture.Set(Set(words, CardFace.Sans, Room, 1.2f, 0, (30, 3), (26, 4), (22, 5)), CardColor.Later, CardColor.LaterTint, MarginLeft, top) + 30;
    }

    private static void DrawText(CardPicture picture, SocialCard card, string title, CardFace face)
    {
        picture.Fill(CardColor.Ink, TextLeft, Top - 34, TextLeft + TextWidth, Top - 28);
        var line = card.Line.Length > 0 && CardFace.Sans.Has(card.Line) ? card.Line : "";
        var big = Set(title, face, TextWidth, 1.03f, -.02f, (132, 1), (116, 2), (102, 2), (90, 3), (80, 3), (72, 4), (66, 4), (60, 4), (54, 4), (48, 4));
        var bottom = picture.Set(big, CardColor.Ink, CardColor.Paper, TextLeft - (big.Size * .04f), Top + 8);
        if (line.Length > 0)
            picture.Set(Set(line, CardFace.Sans, TextWidth, 1.28f, 0, big.Lines.Length > 2 ? [(30, 2), (26, 2)] : [(32, 2), (30, 3), (28, 4)]), CardColor.Soft, CardColor.Paper, TextLeft, bottom + 38);
        if (FaceOf(card.Site) is { } other && title != card.Site)
            DrawName(picture, card.Site, other);
    }

    // The site's name as its masthead has it, with the double rule behind.
    private static void DrawName(CardPicture picture, string name, CardFace face)
    {
        var set = Set(name, face, TextWidth - 30, 1.1f, -.025f, (46, 1), (38, 1), (32, 1), (28, 2), (24, 2));
        var top = Foot - set.Height;
        picture.Set(set, CardColor.Ink, CardColor.Paper, TextLeft, top);
        var left = TextLeft + (int)Math.Ceiling(set.Lines.Max(line => line.Width) + (set.Size * .2f));
        foreach (var shift in new[] { 0, 9 })
            picture.Fill(CardColor.Later, left + shift, (int)top, left + shift + 3, Foot);
    }

    // A face has it, or another name of the same thing is taken, or the site's: never boxes in the place of letters.
    private static (string Title, CardFace Face) TitleOf(SocialCard card)
    {
        foreach (var title in card.Titles.Append(card.Site))
        {
            if (FaceOf(title) is { } face)
                return (title, face);
        }

        return ("", CardFace.Serif);
    }

    private static CardFace? FaceOf(string text) => CardFace.Serif.Has(text) ? CardFace.Serif : CardFace.WideSerif.Has(text) ? CardFace.WideSerif : null;

    private static CardParagraph Set(string text, CardFace face, float width, float lineHeight, float spacing, params (float, int)[] sizes) =>
        CardParagraph.Of(text, new(face, width, lineHeight, spacing, [.. sizes]));
}
