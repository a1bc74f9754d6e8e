using Explainer.Urls;

namespace Explainer.Model;

/// <summary>An entry that gets no page this time.</summary>
/// <param name="Key">What others refer to it by.</param>
/// <param name="Name">Its title or name.</param>
/// <param name="Url">Where its page would be.</param>
/// <param name="File">The file that holds it.</param>
/// <param name="Why">Why not, as words that fit behind "is": "a draft", "later than 2 Feb 2022".</param>
internal sealed record UnbuiltEntry(EntryKey Key, string Name, UrlPath Url, string File, string Why);
