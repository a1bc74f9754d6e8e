namespace Explainer.Rendering.Made;

/// <summary>
/// A file of the site that takes long to make and that no page's links depend on, such as an image: a promise. Whoever needs its bytes has them
/// made, or has kept them from another time; whoever only checks the site does neither.
/// </summary>
/// <param name="Path">Its path in the site's folder.</param>
/// <param name="Key">Stands for its bytes.</param>
/// <param name="Make">Makes its bytes, the same each time; called from any thread.</param>
public sealed record MadeFile(string Path, MadeFileKey Key, Func<byte[]> Make);
