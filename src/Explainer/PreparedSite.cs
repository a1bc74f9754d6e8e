using Explainer.Checking.Published;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Modeling;
using Explainer.Parsing;
using Explainer.Reading;
using Explainer.Rendering;

namespace Explainer;

/// <summary>A site of which all is known that its pages say of each other: ready to be rendered, any page by itself.</summary>
/// <param name="Sources">What it was made of.</param>
/// <param name="Ledger">What was published of it before.</param>
/// <param name="Modeled">Its entries.</param>
/// <param name="Linker">What links each of them, and knows the common ground.</param>
/// <param name="Linked">Its entries, with their links.</param>
/// <param name="Plan">What its folder will hold.</param>
internal sealed record PreparedSite(
    SourceSet Sources, PublishedLedger Ledger, ModeledSite Modeled, EntryLinker Linker, LinkedSite Linked, RenderPlan Plan)
{
    /// <summary>Its files, parsed, as of its day: what they may know of each other.</summary>
    public CommonGround Ground => Modeled.Ground;

    /// <summary>Its files, parsed.</summary>
    public ParsedSite Parsed => Ground.Parsed;

    /// <summary>What <c>site.yml</c> says.</summary>
    public SiteSettings Settings => Parsed.Settings;
}
