namespace Explainer.Tests.Rendering.Layouts;

/// <summary>A view for test layouts, public since layouts see public types only.</summary>
public sealed record SampleView(string Title, IReadOnlyList<string> Items)
{
    public string? Nothing => null;

    public double Number => 1234.5;

    public static SampleView Of(string title, params string[] items) => new(title, items);

    public string Broken() => throw new InvalidOperationException("The view broke.\nBadly.");
}
