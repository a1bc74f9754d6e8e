using Explainer.Checking.Facts;
using Explainer.Checking.Shapes;
using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Checking;

/// <summary>Says why a URL that leads into the site finds nothing there, as narrowly as can be known.</summary>
internal static class MissingTarget
{
    private static readonly string[] SourceEndings = [".md", ".markdown", ".mdx", ".cshtml", ".razor", ".rst", ".adoc"];

    /// <summary>The fault.</summary>
    /// <param name="use">The URL.</param>
    /// <param name="path">Where it leads within the site.</param>
    /// <param name="outputs">What the site has.</param>
    public static Fault Of(in Use use, string path, OutputMap outputs)
    {
        var fault = new Fault(use.Kind.Broken, "", path, use.Element, use.At) { Written = use.Url };
        if (outputs.WhyUnbuilt(path) is { } why)
            return fault with { Rule = Rules.Link.LinkToDraft, Message = $"{path} is {why}, so it is not built" };
        // A file of such a name would have been found.
        if (BareHost.Is(use.Url))
        {
            var scheme = use.Url.Contains('@', StringComparison.Ordinal) ? "mailto:" : "https://";
            return fault with { Rule = Rules.Link.MissingScheme, Target = use.Url, Message = $"{use.Url} is read as a path; did you mean {scheme}{use.Url}?" };
        }

        if (outputs.FindFolded(path).FirstOrDefault() is { } twin)
            return Twin(fault, path, twin);
        if (Array.Find(SourceEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending)
            return fault with { Rule = Rules.Link.LinkToSourceFile, Message = $"{path} is a source file, not part of the site", Missing = path[..^ending.Length] + "/" };
        if (outputs.IsFolder(path))
            return fault with { Rule = Rules.Link.DirectoryWithoutIndex, Message = $"{path} is a folder without index.html" };
        if (UnrenderedTemplate.IsUnfilled(path))
            return fault with { Rule = Rules.Link.UnrenderedTemplateInUrl, Message = $"{path} has a part that a template did not fill in" };
        return fault with { Message = $"no {(IsPage(path) ? "page" : "file")} at {path}", Missing = path };
    }

    private static Fault Twin(Fault fault, string path, OutputEntry twin)
    {
        var place = path.EndsWith("index.html", StringComparison.OrdinalIgnoreCase) ? "/" + twin.Path : twin.Url;
        return place.Equals(path, StringComparison.OrdinalIgnoreCase) || place.Equals(path + "/", StringComparison.OrdinalIgnoreCase)
            ? fault with { Rule = Rules.Link.PathCaseMismatch, Message = $"{path} is named {place}: capital and small letters differ" }
            : fault with
            {
                Rule = Rules.Link.UnicodeNormalizationMismatch,
                Message = $"no {(IsPage(path) ? "page" : "file")} at {path}: {twin.Path} looks alike, in another form of Unicode (NFC or NFD)",
                Hint = "Rename the file with composed letters (NFC), or link to it by that very name.",
            };
    }

    private static bool IsPage(string path) => path.EndsWith('/') || OutputEntry.IsHtml(path) || !path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal);
}
