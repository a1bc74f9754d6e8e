namespace Explainer.Model;

/// <summary>Where a seed article came from.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Author">Its author.</param>
/// <param name="Url">Where it stands.</param>
/// <param name="Title">Its headline there.</param>
/// <param name="Rights">What we may show of it.</param>
internal sealed record SeedSource(string? Outlet, string? Author, string? Url, string? Title, string? Rights);
