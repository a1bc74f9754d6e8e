using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>What a page says of the size of a picture.</summary>
/// <param name="Url">The picture.</param>
/// <param name="Width">Its width: of the file, where no height is said (<c>800w</c> in <c>srcset</c>); else the one in which it is shown.</param>
/// <param name="Height">The height in which it is shown.</param>
/// <param name="At">Where that is said.</param>
internal sealed record PictureUse(string Url, int Width, int? Height, LinePosition At);
