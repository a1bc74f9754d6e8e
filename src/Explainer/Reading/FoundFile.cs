namespace Explainer.Reading;

/// <summary>A file of the site on disk.</summary>
/// <param name="Path">Its path relative to the source folder, with <c>/</c> between the parts.</param>
/// <param name="FullPath">Where it stands on this machine.</param>
internal readonly record struct FoundFile(string Path, string FullPath)
{
    /// <summary>Whether its name ends so, in any case.</summary>
    public bool Is(string ending) => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
