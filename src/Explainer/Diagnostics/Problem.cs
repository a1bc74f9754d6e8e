namespace Explainer.Diagnostics;

/// <summary>One fault in the site, said so that a writer can mend it.</summary>
/// <param name="Rule">Which kind of fault.</param>
/// <param name="Message">What is wrong, in plain words, without a full stop at the end.</param>
/// <param name="At">The faulty thing in its source; none for a fault that no one file caused.</param>
public sealed record Problem(Rule Rule, string Message, SourceSpan? At)
{
    /// <summary>How grave: the rule's severity until <see cref="ProblemList.Sorted"/> applies the site's own settings.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What to do, where more can be said than the rule says: a spelling, a line to add.</summary>
    public string? Hint { get; init; }

    /// <summary>The URL path or file of the output where it shows, where that is known.</summary>
    public string? Page { get; init; }

    /// <summary>Where on that page's output file it begins, where that is known.</summary>
    public LinePosition? PageAt { get; init; }

    /// <summary>
    /// The file that holds that page, where finished files are all there is: a folder that was checked without the site that it was
    /// made from, or a file of the command's own. It then stands where the source would.
    /// </summary>
    public string? PageFile { get; init; }

    /// <summary>The line of that file on which it begins, where that has been read.</summary>
    public PageExcerpt? PageExcerpt { get; init; }

    /// <summary>The URL, name or slug that leads nowhere.</summary>
    public string? Target { get; init; }
}
