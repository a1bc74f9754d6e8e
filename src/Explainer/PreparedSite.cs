using Explainer.Checking.Published;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Reading;
using Explainer.Rendering;

namespace Explainer;

/// <summary>A site of which all is known that its pages say of each other: ready to be rendered, any page by itself.</summary>
/// <param name="Sources">What it was made of.</param>
/// <param name="Parsed">Its files, parsed.</param>
/// <param name="Ledger">What was published of it before.</param>
/// <param name="Linked">Its entries, with their links.</param>
/// <param name="Plan">What its folder will hold.</param>
internal sealed record PreparedSite(SourceSet Sources, ParsedSite Parsed, PublishedLedger Ledger, LinkedSite Linked, RenderPlan Plan)
{
    /// <summary>What <c>site.yml</c> says.</summary>
    public SiteSettings Settings => Parsed.Settings;
}
