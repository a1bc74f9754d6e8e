using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>A fault on one page, before it is known on how many pages it shows.</summary>
/// <param name="Rule">Which kind.</param>
/// <param name="Message">What is wrong: the same words wherever the same thing is.</param>
/// <param name="Target">What leads nowhere; with rule and element, what makes two faults the same.</param>
/// <param name="Element">The element's name, or what stands for it.</param>
/// <param name="At">Where it shows in the output file; none for a fault of the file as a whole.</param>
internal sealed record Fault(Rule Rule, string Message, string Target, string Element, LinePosition? At)
{
    /// <summary>What to do, where more can be said than the rule says.</summary>
    public string? Hint { get; init; }

    /// <summary>The URL as it stands in the output, by which its source is found.</summary>
    public string? Written { get; init; }

    /// <summary>The path within the site that has no output, for which the nearest one is to be named.</summary>
    public string? Missing { get; init; }

    /// <summary>
    /// Adds what takes long to find, as the nearest id: done only for what is reported, once for all pages on which it shows.
    /// </summary>
    public Func<PartSuggester, Fault>? Finish { get; init; }
}
