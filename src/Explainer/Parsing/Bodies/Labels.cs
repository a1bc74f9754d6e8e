using Markdig.Syntax;

namespace Explainer.Parsing.Bodies;

/// <summary>The labels found in one document, in order. Parsers are shared between threads; what they find hangs on the document.</summary>
internal static class Labels
{
    /// <summary>The labels of a parsed document.</summary>
    public static List<LabelBlock> Of(MarkdownDocument document) => document.GetData(typeof(Labels)) as List<LabelBlock> ?? [];

    /// <summary>Adds one that was just found.</summary>
    public static void Add(MarkdownDocument document, LabelBlock label, LabelGrammar grammar)
    {
        if (document.GetData(typeof(Labels)) is List<LabelBlock> labels)
        {
            labels.Add(label);
            return;
        }

        labels = [label];
        document.SetData(typeof(Labels), labels);
        document.ProcessInlinesBegin += (_, _) => OpeningLines.Split(document, labels, grammar);
    }
}
