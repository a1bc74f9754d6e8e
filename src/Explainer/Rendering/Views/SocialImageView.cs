namespace Explainer.Rendering.Views;

/// <summary>The picture that stands for a page where a link to it is shown.</summary>
/// <param name="Url">Its absolute URL.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Alt">The words that stand for it.</param>
public sealed record SocialImageView(string Url, int Width, int Height, string Alt);
