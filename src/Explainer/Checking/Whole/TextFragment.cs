using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Links to words of a page (WICG, "URL Fragment Text Directives").</summary>
internal static class TextFragment
{
    /// <summary>Judges them. Each page is read again once; one whose bytes are not at hand cannot be.</summary>
    public static void Judge(WholeSite site, FaultLedger faults)
    {
        foreach (var uses in site.Texts.GroupBy(use => use.Target))
        {
            var text = site.Files.TryGetValue(uses.Key.Path, out var file) ? TextOf(file) : null;
            foreach (var use in uses)
            {
                if (FaultOf(use, text) is { } fault)
                    faults.Add(fault, use.Page, use.Sources);
            }
        }
    }

    private static Fault? FaultOf(TextUse use, string? text)
    {
        var target = $"{use.Target.Url}#{use.Fragment}";
        var fault = new Fault(Rules.Link.FragmentNotCheckable, $"the words of {use.Target.Url} are not at hand, so that {use.Use.Url} is not checked", target, use.Use.Element, use.Use.At) { Written = use.Use.Url };
        if (text is null)
            return fault;
        var missing = Words(use.Fragment).FirstOrDefault(words => !text.Contains(words, StringComparison.OrdinalIgnoreCase));
        return missing is null ? null : fault with { Rule = Rules.Link.TextFragmentNotFound, Message = $"{use.Target.Url} does not have the words \"{missing}\"" };
    }

    // text=[prefix-,]start[,end][,-suffix]: a comma or hyphen that is meant is percent-encoded.
    private static IEnumerable<string> Words(string fragment) =>
        fragment[(fragment.IndexOf(":~:", StringComparison.Ordinal) + 3)..].Split('&')
            .Where(directive => directive.StartsWith("text=", StringComparison.Ordinal))
            .SelectMany(directive => directive["text=".Length..].Split(','))
            .Select(part => Plain(PercentEncoding.Decode(part.Trim('-'))))
            .Where(words => words.Length > 0);

    private static string? TextOf(SiteFile file)
    {
        try
        {
            using var stream = file.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return Plain(PageText.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
