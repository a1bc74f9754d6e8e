using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Attributes that name ids which the page does not have.</summary>
internal static class BrokenIdref
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.IdReferences.Where(reference => !page.Ids.Contains(reference.Id)).Select(reference =>
    {
        var near = Spelling.DidYouMean(reference.Id, page.Ids);
        var message = $"{reference.Attribute} names the id {reference.Id}, which the page does not have";
        return new Fault(Rules.Link.BrokenIdref, near is null ? message : $"{message}; {near}", reference.Id, reference.Element, reference.At);
    });
}
