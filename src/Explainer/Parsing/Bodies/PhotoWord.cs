namespace Explainer.Parsing.Bodies;

/// <summary>Finds the word that divides a caption from its credit.</summary>
internal static class PhotoWord
{
    /// <summary>The word.</summary>
    public const string Text = "Photo:";

    /// <summary>Where it stands as a word of its own, or -1.</summary>
    public static int Find(ReadOnlySpan<char> line)
    {
        for (var from = 0; line[from..].IndexOf(Text, StringComparison.Ordinal) is var found and >= 0; from += found + Text.Length)
        {
            var at = from + found;
            if (at == 0 || !char.IsLetterOrDigit(line[at - 1]))
                return at;
        }

        return -1;
    }
}
