namespace Explainer.Benchmarks;

/// <summary>Somebody or something that the articles of a corpus are about.</summary>
/// <param name="Name">Its name.</param>
internal sealed record CorpusEntry(string Name)
{
    /// <summary>The name of its file.</summary>
    public string Slug { get; } = string.Concat(Name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
