using System.Globalization;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// The three names of a layout: its file <c>layouts/partials/mention.cshtml</c>, its name for <c>Layout</c> and <c>IncludeAsync</c>
/// <c>partials/mention</c>, and its class.
/// </summary>
internal static class LayoutNames
{
    /// <summary>The file whose directives every layout begins with.</summary>
    public const string Imports = "layouts/_ViewImports.cshtml";

    /// <summary>A layout's name.</summary>
    public static string NameOf(SourceFile layout) => layout.Path["layouts/".Length..^".cshtml".Length];

    /// <summary>A class name that no other path gives: what is no letter or digit stands as its number.</summary>
    public static string ClassOf(string path)
    {
        var name = new StringBuilder("Layout_");
        foreach (var unit in path)
        {
            if (char.IsAsciiLetterOrDigit(unit))
                name.Append(unit);
            else
                name.Append(CultureInfo.InvariantCulture, $"_{(int)unit:x4}");
        }

        return name.ToString();
    }
}
