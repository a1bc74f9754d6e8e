using Explainer.Diagnostics;

namespace Explainer.Linking.Checks;

/// <summary>Finds sources that nothing cites; what is left out this time counts as citing them.</summary>
internal static class UncitedSources
{
    /// <summary>Checks a site.</summary>
    public static void Check(LinkedSite linked, ProblemList problems)
    {
        foreach (var source in linked.Site.Sources.Values.Where(s => !linked.Site.NamedSources.Value.Contains(s.Id.Value)))
            problems.Add(Rules.Content.UncitedSource, source.Id.At, $"nothing cites {source.Id.Value}", $"cite it as [@{source.Id.Value}] or under source, or remove it", source.Id.Value);
    }
}
