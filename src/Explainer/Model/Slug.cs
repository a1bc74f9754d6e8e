namespace Explainer.Model;

/// <summary>The grammar of slugs: lower-case a to z, digits, single hyphens between them.</summary>
public static class Slug
{
    /// <summary>What a message says of it.</summary>
    public const string Grammar = "a slug is lower-case letters a-z, digits and single hyphens";

    /// <summary>Whether <paramref name="text"/> is one.</summary>
    public static bool IsValid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var hyphen = text[i] == '-';
            if (hyphen ? i == 0 || i == text.Length - 1 || text[i - 1] == '-' : !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]))
                return false;
        }

        return text.Length > 0;
    }
}
