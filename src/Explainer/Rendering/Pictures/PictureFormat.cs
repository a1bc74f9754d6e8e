namespace Explainer.Rendering.Pictures;

/// <summary>A form in which a picture is kept.</summary>
internal enum PictureFormat
{
    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>AVIF.</summary>
    Avif,

    /// <summary>GIF.</summary>
    Gif,

    /// <summary>SVG.</summary>
    Svg,
}
