namespace Explainer.Rendering.Views;

/// <summary>A photo, or the words of one that is not shown.</summary>
/// <param name="Url">The picture as it came; null where only its caption is left.</param>
/// <param name="Alt">The words that stand for it.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Rights">Why it may be shown.</param>
public sealed record PhotoView(string? Url, string Alt, string? Caption, string? Credit, string? Rights)
{
    /// <summary>The picture as HTML, in the sizes and forms that browsers choose from; empty where only its caption is left.</summary>
    public Html Picture { get; init; }
}
