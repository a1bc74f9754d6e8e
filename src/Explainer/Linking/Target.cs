using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Linking;

/// <summary>Something that a hand link can lead to.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its title or name.</param>
/// <param name="Url">Where its page is, or would be.</param>
/// <param name="File">The file that holds it.</param>
internal sealed record Target(EntryKey Key, string Name, UrlPath Url, string File);
