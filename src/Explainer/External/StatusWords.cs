using Microsoft.AspNetCore.WebUtilities;

namespace Explainer.External;

/// <summary>Writes a status of HTTP with its meaning.</summary>
internal static class StatusWords
{
    /// <summary>The number, and what it means where the standard has it: <c>404 (Not Found)</c>.</summary>
    public static string Of(int status) => ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? $"{status} ({phrase})" : $"{status}";
}
