using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>Finds words of unnamed speakers that are given to a person: they belong to the state or organization.</summary>
internal static class UnnamedSpeakers
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite linked, Entry entry, ProblemList problems)
    {
        if (entry is not Article article)
            return;
        foreach (var (by, basis) in article.Quotes.Select(q => (q.By, q.Basis)).Concat(article.Claims.Select(c => (c.By, c.Basis?.Value))))
        {
            if (basis is not (Basis.OfficialUnnamed or Basis.SourcesUnnamed) || linked.Site.Find<Actor>(by) is not { Type: ActorType.Person } person)
                continue;
            problems.Add(
                Rules.Content.UnnamedPerson,
                by!.At,
                $"{person.Name.Value} is a person, and the speaker is unnamed ({Vocabulary.Word(basis.Value)})",
                person.Of is { } of ? $"write by: {of.Key.Slug}, or correct the basis" : "name the state or organization, or correct the basis",
                person.Key.Slug);
        }
    }
}
