using Explainer.Diagnostics;

namespace Explainer.Authoring;

/// <summary>A stretch of a file with what is to stand there.</summary>
/// <param name="At">The stretch; of length 0 for words to insert.</param>
/// <param name="Text">The new words.</param>
internal readonly record struct TextEdit(SourceSpan At, string Text)
{
    /// <summary>The text of a file with edits, which do not overlap.</summary>
    public static string Apply(SourceFile file, IEnumerable<TextEdit> edits)
    {
        var text = file.Text;
        foreach (var edit in edits.OrderByDescending(e => e.At.Start))
            text = string.Concat(text.AsSpan(0, edit.At.Start), edit.Text, text.AsSpan(edit.At.End));
        return text;
    }
}
