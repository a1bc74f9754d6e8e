using System.Buffers;

namespace Explainer.Checking.Shapes;

/// <summary><c>tel:</c> (RFC 3966) without a number that can be right. Blanks, which telephones pass over, are let pass here too.</summary>
internal static class TelSyntax
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789+-.()*# ,");

    /// <summary>Finds what is wrong.</summary>
    public static string? Find(string url, string? scheme)
    {
        if (scheme != "tel")
            return null;
        var number = PercentEncoding.Decode(url.AsSpan("tel:".Length));
        var end = number.IndexOf(';', StringComparison.Ordinal);
        var digits = end < 0 ? number.AsSpan() : number.AsSpan(0, end);
        return !digits.ContainsAnyInRange('0', '9') ? $"{url} has no number"
            : digits.ContainsAnyExcept(Signs) || digits.LastIndexOf('+') > 0 ? $"{url} has more than a number in it"
            : null;
    }
}
