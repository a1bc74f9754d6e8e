using System.Collections.Immutable;
using Explainer.Checking.Folders;
using Explainer.Diagnostics;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary>What the user asked for.</summary>
/// <param name="Source">The source folder.</param>
/// <param name="Output">The output folder, relative to the current one; none for what <c>site.yml</c> says.</param>
/// <param name="BaseUrl">In place of <c>base-url</c>.</param>
/// <param name="AsOf">The build's "today"; none for the newest date of the content.</param>
/// <param name="Drafts">Build drafts too.</param>
/// <param name="Portable">Spell out <c>index.html</c>, so that the site works without a server.</param>
/// <param name="Strict">Warnings fail, too.</param>
/// <param name="BuiltInLayouts">Use no layout of the site's own, and no code from a cache in its folder: the site may be a stranger's.</param>
/// <param name="Format">The form of the problems on standard output.</param>
/// <param name="Reports">Files to write the report to as well.</param>
/// <param name="Quiet">Say nothing but problems.</param>
/// <param name="Verbose">Say how long each stage took, what was at hand and what was made, and where in our code a bug showed.</param>
internal sealed record CommandSettings(
    string Source,
    string? Output,
    string? BaseUrl,
    DateOnly? AsOf,
    bool Drafts,
    bool Portable,
    bool Strict,
    bool BuiltInLayouts,
    string Format,
    ImmutableArray<string> Reports,
    bool Quiet,
    bool Verbose)
{
    /// <summary>What to leave out of the links to other hosts that the network is asked about; none where it is not asked.</summary>
    public IgnoreList? External { get; init; }

    /// <summary>The file that remembers what the network said; none for the usual one.</summary>
    public string? ExternalCache { get; init; }

    /// <summary>Keeps what takes long to make; none where all is made anew.</summary>
    public MadeFileCache? Made { get; init; }

    /// <summary>What decides, besides the sources, what a build makes.</summary>
    public BuildOptions Options => new() { BaseUrl = BaseUrl, AsOf = AsOf, Drafts = Drafts, Portable = Portable, External = External, Pictures = new(Made is null ? null : Made.Get) };

    /// <summary>Whether a problem keeps the site from being published.</summary>
    public bool Fails(Problem problem) => problem.Severity >= (Strict ? Severity.Warning : Severity.Error);
}
