using Markdig.Syntax;

namespace Explainer.Parsing.Bodies;

/// <summary>The labels found in one document, in order. Parsers are shared between threads; what they find hangs on the document.</summary>
internal static class Labels
{
    /// <summary>The list of a document, which grows while it is parsed.</summary>
    public static List<LabelBlock> Of(MarkdownDocument document)
    {
        if (document.GetData(typeof(Labels)) is List<LabelBlock> labels)
            return labels;
        labels = [];
        document.SetData(typeof(Labels), labels);
        document.ProcessInlinesBegin += (_, _) => OpeningLines.Split(document, labels);
        return labels;
    }
}
