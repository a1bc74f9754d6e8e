namespace Explainer.Reading;

/// <summary>A file of the site on disk.</summary>
/// <param name="Path">Its path relative to the source folder, with <c>/</c> between the parts.</param>
/// <param name="FullPath">Where it stands on this machine.</param>
internal sealed record FoundFile(string Path, string FullPath)
{
    /// <summary>Whether it is read as a text of content; what is none is copied as it is.</summary>
    public bool IsText => Is(".md") || Is(".yml") || Is(".yaml");

    /// <summary>Whether its name ends so, in any case.</summary>
    public bool Is(string ending) => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
