namespace Explainer.Diagnostics.Formats;

/// <summary>What all forms say of a problem in the same words.</summary>
internal static class ProblemText
{
    /// <summary>The word for a severity: <c>error</c>, <c>warning</c>, <c>info</c>.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };

    /// <summary>The message, and the hint behind a semicolon, on one line and without characters that could steer a terminal.</summary>
    public static string Sentence(this Problem problem) =>
        Plain(problem.Hint is null ? problem.Message : $"{problem.Message}; {problem.Hint}");

    /// <summary>A text on one line: controls, and marks that change the direction of all that follows, become U+FFFD; line breaks a blank.</summary>
    public static string Plain(string text) => text.Any(IsUnsafe) ? string.Concat(text.ReplaceLineEndings(" ").Select(c => IsUnsafe(c) ? '\uFFFD' : c)) : text;

    /// <summary>Whether a character is a control or a bidirectional embedding, override or isolate.</summary>
    public static bool IsUnsafe(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>"1 page", "2 pages", "1,234 links".</summary>
    public static string Counted(int number, string noun) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
