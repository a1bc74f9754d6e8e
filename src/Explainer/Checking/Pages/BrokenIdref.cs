using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Attributes that name ids which the page does not have.</summary>
internal static class BrokenIdref
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) =>
        page.IdReferences.Where(reference => !page.Ids.Contains(reference.Id)).Select(reference =>
        {
            var message = $"{reference.Attribute} names the id {reference.Id}, which the page does not have";
            var fault = new Fault(Rules.Link.BrokenIdref, message, reference.Id, reference.Element, reference.At);
            return fault with
            {
                Finish = suggester => suggester.Near(reference.Id, page.Ids, most: 1) is [var near] ? fault with { Message = $"{message}; did you mean {near}?" } : fault,
            };
        });
}
