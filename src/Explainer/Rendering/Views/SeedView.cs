namespace Explainer.Rendering.Views;

/// <summary>Where a seed article came from.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Author">Its author there.</param>
/// <param name="Title">Its headline there.</param>
/// <param name="Url">Where it stands.</param>
public sealed record SeedView(string? Outlet, string? Author, string? Title, string? Url);
