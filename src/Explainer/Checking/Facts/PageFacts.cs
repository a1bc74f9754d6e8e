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

    /// <summary>Links to <c>#</c> alone that no script was seen to fill in.</summary>
    public List<PagePart> HashLinks { get; } = [];

    /// <summary>Elements <c>a</c> that lead nowhere and name nothing.</summary>
    public List<PagePart> PlainAnchors { get; } = [];

    /// <summary>Links whose words are a URL, or say too little.</summary>
    public List<LinkText> LinkTexts { get; } = [];

    /// <summary>Links to a new window that hand the page over to it.</summary>
    public List<PagePart> Openers { get; } = [];

    /// <summary>What is wrong in each <c>srcset</c> that browsers read otherwise than it was meant.</summary>
    public List<PagePart> BadSrcsets { get; } = [];

    /// <summary>The names of its image maps.</summary>
    public HashSet<string> Maps { get; } = new(StringComparer.Ordinal);

    /// <summary>The image maps that its images use.</summary>
    public List<PagePart> UsedMaps { get; } = [];

    /// <summary>The parts of the page that its drawings use by <c>url(#id)</c>.</summary>
    public List<PagePart> DrawingParts { get; } = [];

    /// <summary>Ids of what readers do not see: in noscript, or hidden.</summary>
    public HashSet<string> HiddenIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids in templates, of which no part of the page may have the like.</summary>
    public HashSet<string> TemplateIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The URLs of links that name the language of what they lead to.</summary>
    public HashSet<string> LanguageLinks { get; } = new(StringComparer.Ordinal);

    /// <summary>What it says of the sizes of pictures.</summary>
    public List<PictureUse> Pictures { get; } = [];

    /// <summary>Images whose alt is the name of a file.</summary>
    public List<PagePart> FileNameAlts { get; } = [];

    /// <summary>Scripts and style sheets, with the hashes that the page names for them.</summary>
    public List<IntegrityUse> Integrities { get; } = [];

    /// <summary>Images, scripts and style sheets that are loaded ahead.</summary>
    public List<PagePart> Preloads { get; } = [];

    /// <summary>Data for machines that cannot be read.</summary>
    public List<PagePart> BadData { get; } = [];

    /// <summary>The translations that it names.</summary>
    public List<Translation> Translations { get; } = [];

    /// <summary>The address that it gives as its own, the first of them.</summary>
    public PagePart? Canonical { get; set; }

    /// <summary>Whether search engines are to leave it out.</summary>
    public bool NoIndex { get; set; }

    /// <summary>Whether it sends its readers on.</summary>
    public bool SendsOn { get; set; }

    /// <summary>The <c>href</c> of the first <c>base</c> that has one.</summary>
    public string? BaseHref { get; set; }
}
