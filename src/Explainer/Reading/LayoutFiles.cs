namespace Explainer.Reading;

/// <summary>Says what a file below <c>layouts/</c> is. What is neither, such as a note for colleagues, is no part of the site.</summary>
internal static class LayoutFiles
{
    /// <summary>A Razor file outside the assets.</summary>
    public static bool IsLayout(string path) =>
        path.StartsWith("layouts/", StringComparison.Ordinal) && path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase) && !IsAsset(path);

    /// <summary>A file that layouts use.</summary>
    public static bool IsAsset(string path) => path.StartsWith("layouts/assets/", StringComparison.Ordinal);
}
