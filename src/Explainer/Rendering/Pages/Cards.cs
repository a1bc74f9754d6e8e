using System.Collections.Immutable;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the cards of those whom a page's text links to.</summary>
/// <param name="kit">The page.</param>
internal sealed class Cards(PageKit kit)
{
    /// <summary>A card for each that has more to say than its name.</summary>
    /// <param name="named">Whom the text links to, in the order of the text.</param>
    /// <param name="day">The day on which roles are asked for.</param>
    public ImmutableArray<CardView> Of(IEnumerable<EntryKey> named, DateOnly day) =>
        [.. named.Select(kit.Site.Find).OfType<Entry>().Where(e => e is not Article and not Page).Select(e => Card(e, day))];

    private CardView Card(Entry entry, DateOnly day)
    {
        var line = entry switch
        {
            Actor actor => ActorLines.Held(actor, day),
            Event happened => EdtfPrinter.Print(happened.Date.Value),
            Place { Country: { } country } => $"Place in {Phrases.InSentence(country)}",
            _ => Phrases.Kind(entry),
        };
        return new(kit.Link(entry), line, FirstSentence(entry.SummaryText), entry is Term);
    }

    private static string FirstSentence(string text) => text[..new Sentences(text).Around(0, 0).End].TrimEnd();
}
