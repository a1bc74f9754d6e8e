using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Linking.Checks;

/// <summary>Finds events that lie wholly outside the time of a context that they belong to, reservations of either date counted in.</summary>
internal static class EventSpans
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite linked, Entry entry, ProblemList problems)
    {
        if (entry is not Event e)
            return;
        var happened = new Period(e.Date.Value, e.Date.Value.IsOpen ? PeriodEnd.Still : PeriodEnd.At(e.Date.Value));
        foreach (var context in e.Contexts.Select(linked.Site.Find<Context>).OfType<Context>())
        {
            if (context.Span is not { } span || (happened.Latest >= span.Earliest && happened.Earliest <= span.Latest))
                continue;
            var side = happened.Latest < span.Earliest ? "before it begins" : "after it ends";
            problems.Add(
                Rules.Content.EventOutsideSpan,
                e.Date.At,
                $"{EdtfPrinter.Print(e.Date.Value)} lies outside {context.Name.Value} ({EdtfPrinter.Print(span)}): {side}",
                $"correct the date here or in {context.File.Path}, or take {context.Key.Slug} out of contexts",
                context.Key.ToString());
        }
    }
}
