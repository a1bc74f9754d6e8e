using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Reading;
using Explainer.Rendering.Layouts;
using Explainer.Rendering.Made;
using Explainer.Rendering.Pictures;

namespace Explainer.Rendering;

/// <summary>The render stage: makes each file of the site and hands it on; none is kept.</summary>
/// <param name="plan">What is to be made.</param>
/// <param name="layouts">The layouts.</param>
/// <param name="options">The form of URLs.</param>
internal sealed class Renderer(RenderPlan plan, CompiledLayouts layouts, BuildOptions options)
{
    private readonly HtmlBuffers buffers = new();

    private Site Site => plan.Linked.Site;

    /// <summary>Makes all files.</summary>
    /// <param name="made">Takes each file that was made; called from many threads at once.</param>
    /// <param name="copied">Takes each file that is copied as it is, with its output path.</param>
    /// <param name="promised">Takes each file that takes long to make, while it can be made; called from many threads at once.</param>
    /// <param name="problems">Where to say which layouts failed.</param>
    /// <param name="pace">How to go about it.</param>
    public async Task RenderAsync(Action<OutputFile> made, Action<string, AssetFile> copied, Action<MadeFile> promised, ProblemList problems, Pace pace)
    {
        var failures = new LayoutFailures();
        // Articles first: most links to parts of pages lead to them, and such a link is done with at once if its page was read.
        await pace.EachAsync(plan.Pages.OrderBy(page => page.Entry is not Article), async page =>
        {
            if (await RenderAsync(page, made) is { } failure)
                failures.Add(failure, page.Url.Value);
        });
        problems.AddAll(failures.ToProblems());
        await pace.EachAsync(plan.Files, files =>
        {
            foreach (var file in files.Make())
                made(file);
            return Task.CompletedTask;
        });
        await pace.EachAsync(plan.Made, file =>
        {
            promised(file);
            return Task.CompletedTask;
        });
        foreach (var (path, asset) in plan.Copies)
            copied(path, asset);
        await pace.EachAsync(plan.Pictures.Made, picture =>
        {
            using var source = new PictureSource(picture);
            foreach (var version in picture.Versions)
                promised(source.Promise(version));
            return Task.CompletedTask;
        });
    }

    /// <summary>Makes one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="made">Takes it; not called where its layout fails.</param>
    /// <returns>Null, or why its layout failed.</returns>
    public async Task<LayoutFailure?> RenderAsync(PlannedPage page, Action<OutputFile> made)
    {
        var (parts, whole) = (buffers.Borrow(), buffers.Borrow());
        var scope = new PageScope(page.Url, new(Site.Settings.BaseUrl.Value, page.Form, options.Portable), page.ListsSources, plan.Pictures, parts);
        var view = page.View(new(plan.Linked, scope));
        try
        {
            if (await layouts.RenderAsync(page.Layout, view, whole) is { } failure)
                return failure;
            made(new(page.Url.OutputPath, whole.WrittenMemory, scope.Origins));
            return null;
        }
        finally
        {
            buffers.Return(parts);
            buffers.Return(whole);
        }
    }
}
