using Explainer.Checking.Folders;
using Explainer.Rendering.Pictures;

namespace Explainer;

/// <summary>What a build is told besides its sources.</summary>
public sealed record BuildOptions
{
    /// <summary>The URL that stands for <c>base-url</c> of <c>site.yml</c>; it ends with a slash.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The build's "today"; without it the newest day that the content speaks of as past.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Build drafts too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Spell out <c>index.html</c> in links, for a folder that is opened without a server.</summary>
    public bool Portable { get; init; }

    /// <summary>Reads pictures, and remembers what it read.</summary>
    public PictureMaker Pictures { get; init; } = new();

    /// <summary>What to leave out of the links to other hosts that the result names; none where nobody wants them named.</summary>
    public IgnoreList? External { get; init; }
}
