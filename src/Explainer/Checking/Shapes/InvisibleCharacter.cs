using System.Globalization;

namespace Explainer.Checking.Shapes;

/// <summary>Characters that cannot be seen: pasted, not meant.</summary>
internal static class InvisibleCharacter
{
    /// <summary>
    /// Finds one before the fragment, whose id decides. The joiners U+200C and U+200D are letters' parts in Persian and others.
    /// </summary>
    public static string? Find(string url)
    {
        foreach (var c in url)
        {
            if (c == '#')
                return null;
            if (c is '\u00a0' or '\u00ad' or '\u061c' or '\u200b' or '\u200e' or '\u200f' or '\ufeff'
                or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069'))
                return string.Create(CultureInfo.InvariantCulture, $"{url} has the invisible character U+{(int)c:X4} in it");
        }

        return null;
    }
}
