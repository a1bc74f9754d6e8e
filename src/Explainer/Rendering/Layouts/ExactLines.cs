using Microsoft.AspNetCore.Razor.Language;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Has Razor write <c>#line (1,2)-(1,9) …</c> (C# 10) instead of <c>#line 1</c>, so that columns of faults are the layout's own, and no
/// attributes for a page loader that we do not use.
/// </summary>
internal sealed class ExactLines : RazorEngineFeatureBase, IConfigureRazorCodeGenerationOptionsFeature
{
    public int Order => 0;

    public void Configure(RazorCodeGenerationOptionsBuilder options)
    {
        options.UseEnhancedLinePragma = true;
        options.SuppressMetadataAttributes = true;
        options.SuppressChecksum = true;
    }
}
