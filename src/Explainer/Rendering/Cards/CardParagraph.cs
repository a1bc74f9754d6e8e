using System.Collections.Immutable;
using System.Text;

namespace Explainer.Rendering.Cards;

/// <summary>A text in lines of about the same length, as large as its room lets it be. No word is ever cut.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Size">How large the letters are, in pixels.</param>
/// <param name="Leading">From one line to the next.</param>
internal sealed record CardParagraph(ImmutableArray<CardRun> Lines, float Size, float Leading)
{
    /// <summary>How high it is, from the top of the capitals to the last line.</summary>
    public float Height => Lines.IsEmpty ? 0 : CardStyle.CapHeight * Size + ((Lines.Length - 1) * Leading);

    /// <summary>Sets a text in the largest size of a style in which it fits; in the smallest, words that find no room give way to an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How it is set.</param>
    public static CardParagraph Of(string text, CardStyle style)
    {
        var words = text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return new([], style.Sizes[^1].Size, 0);
        foreach (var (size, most) in style.Sizes)
        {
            if (Fit(words, style, size, most) is { } set)
                return set;
        }

        return Shortened(words, style);
    }

    private static CardParagraph Shortened(string[] words, CardStyle style)
    {
        var (size, most) = style.Sizes[^1];
        for (var kept = words.Length - 1; kept > 0; kept--)
        {
            string[] fewer = [.. words[..(kept - 1)], words[kept - 1].TrimEnd(',', ';', ':', '.', '–', '—', '-') + "…"];
            if (Fit(fewer, style, size, most) is { } set)
                return set;
        }

        // A single word that is wider than the room is drawn smaller.
        var word = words.Length == 1 ? words[0] : words[0] + "…";
        var fitting = size * Math.Min(1, style.Width / style.Shape(word, size).Width);
        return new([style.Shape(word, fitting)], fitting, fitting * style.LineHeight);
    }

    // As few lines as the room asks for, and among those ways the one whose longest line is shortest.
    private static CardParagraph? Fit(string[] words, CardStyle style, float size, int most)
    {
        var lines = Fill(words, style, size, style.Width);
        if (lines.Count > most || lines.Any(line => line.Width > style.Width))
            return null;
        float low = 0, high = lines.Count == 1 ? 0 : style.Width;
        while (high - low > 2)
        {
            var middle = (low + high) / 2;
            var tried = Fill(words, style, size, middle);
            if (tried.Count == lines.Count && tried.All(line => line.Width <= middle))
                (lines, high) = (tried, middle);
            else
                low = middle;
        }

        return new([.. lines], size, size * style.LineHeight);
    }

    private static List<CardRun> Fill(string[] words, CardStyle style, float size, float width)
    {
        var lines = new List<CardRun>();
        var line = new StringBuilder();
        CardRun? last = null;
        foreach (var word in words)
        {
            var longer = style.Shape(line.Length == 0 ? word : $"{line} {word}", size);
            if (last is not null && longer.Width > width)
            {
                lines.Add(last);
                line.Clear();
                longer = style.Shape(word, size);
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
            last = longer;
        }

        lines.Add(last!);
        return lines;
    }
}
