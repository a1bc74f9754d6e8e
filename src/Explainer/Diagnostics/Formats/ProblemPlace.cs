namespace Explainer.Diagnostics.Formats;

/// <summary>Where a problem is, for all forms: in its source, or else in the finished file where it shows.</summary>
/// <param name="File">The file's path.</param>
/// <param name="From">Where it begins, where that is known.</param>
/// <param name="To">Where it ends, where that is known.</param>
internal sealed record ProblemPlace(string File, LinePosition? From, LinePosition? To)
{
    /// <summary>The place; none for what no one file caused.</summary>
    public static ProblemPlace? Of(Problem problem) =>
        problem.At is { } at ? new(at.File.Path, at.From, at.To)
        : problem.PageFile is { } file ? new(file, problem.PageAt, End(problem))
        : null;

    private static LinePosition? End(Problem problem) =>
        problem is { PageAt: { } start, PageExcerpt: { } excerpt } ? start with { Column = start.Column + excerpt.Length } : null;
}
