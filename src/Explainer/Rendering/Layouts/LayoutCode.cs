using Explainer.Diagnostics;

namespace Explainer.Rendering.Layouts;

/// <summary>A layout in C#.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="ClassName">The full name of its class.</param>
/// <param name="Text">The C# text.</param>
internal sealed record LayoutCode(SourceFile Layout, string ClassName, string Text);
