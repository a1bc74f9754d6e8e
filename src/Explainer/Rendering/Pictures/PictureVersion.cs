using Explainer.Rendering.Made;
using Explainer.Urls;

namespace Explainer.Rendering.Pictures;

/// <summary>A picture in another size or form than its writer's file, without what cameras and editors noted in it.</summary>
/// <param name="Place">Where it is in the site.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Format">Its form.</param>
/// <param name="Key">Stands for its bytes.</param>
internal sealed record PictureVersion(UrlPath Place, int Width, int Height, PictureFormat Format, MadeFileKey Key);
