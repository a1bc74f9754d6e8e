using System.Diagnostics.CodeAnalysis;

namespace Explainer.Tests.Linking;

/// <summary>The form of <c>sentences.yml</c>.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "The YAML reader makes it.")]
internal sealed class SentenceList
{
    /// <summary>Folder to entries, each with its keys.</summary>
    public Dictionary<string, List<Dictionary<string, object>>> Site { get; set; } = [];

    public List<SentenceGroup> Groups { get; set; } = [];
}

/// <summary>Sentences of articles with the same front matter.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "The YAML reader makes it.")]
internal sealed class SentenceGroup
{
    public string About { get; set; } = "";

    public List<string> Listed { get; set; } = [];

    public Dictionary<string, string> Names { get; set; } = [];

    public List<string> Sentences { get; set; } = [];
}
