namespace Explainer.Checking.Facts;

/// <summary>What a document defines and uses. It lives only until it is judged; <see cref="PageIds"/> is what is kept.</summary>
internal sealed class PageFacts
{
    /// <summary>The URLs it uses, in order.</summary>
    public List<Use> Uses { get; } = [];

    /// <summary>The ids that its attributes name, in order.</summary>
    public List<IdReference> IdReferences { get; } = [];

    /// <summary>The ids it defines.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of its anchors (<c>a name</c>), which fragments lead to where no id does.</summary>
    public List<string> AnchorNames { get; } = [];

    /// <summary>Ids that were defined before, once for each time more.</summary>
    public List<PagePart> RepeatedIds { get; } = [];

    /// <summary>Ids that are empty or have blanks in them.</summary>
    public List<PagePart> InvalidIds { get; } = [];

    /// <summary>Links in which there is nothing to read.</summary>
    public List<PagePart> EmptyLinks { get; } = [];

    /// <summary>Links that begin within a link.</summary>
    public List<PagePart> NestedLinks { get; } = [];

    /// <summary>Images without <c>alt</c>, or another name.</summary>
    public List<PagePart> UnnamedImages { get; } = [];

    /// <summary>Refreshes that cannot be read.</summary>
    public List<PagePart> BadRefreshes { get; } = [];

    /// <summary>The <c>href</c> of the first <c>base</c> that has one.</summary>
    public string? BaseHref { get; set; }
}
