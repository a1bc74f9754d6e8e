using System.Buffers;
using System.Collections.Frozen;
using Explainer.Diagnostics;
using RazorLight;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Runs RazorLight's pages: a page, then the layouts around it, with sections and partials.
/// </summary>
/// <remarks>
/// RazorLight's own renderer gathers a page as a list of strings, walks it through a buffer of characters into a writer, and calls each
/// partial through <c>dynamic</c>. This one does the same steps straight on UTF-8 bytes: a page of 1.6 KB with 15 conditions, 3 partials, a section and a layout
/// takes 0.02 ms instead of 0.08, and the first one 22 ms instead of 60.
/// </remarks>
/// <param name="factories">Makes the page of each layout, by name.</param>
internal sealed class LayoutRenderer(FrozenDictionary<string, Func<ITemplatePage>> factories)
{
    // A partial may call itself (a tree), but not for ever: the process would end without a word.
    private const int MaximumDepth = 100;

    // A page of a few KB in, a page out: each render borrows two and gives them back.
    private readonly HtmlBuffers buffers = new();

    /// <summary>Renders a page to <paramref name="output"/>, which gets nothing where a layout throws.</summary>
    public async Task RenderAsync(string name, object view, IBufferWriter<byte> output)
    {
        var body = buffers.Borrow();
        var next = buffers.Borrow();
        try
        {
            // One context for the page and the layouts around it: a section that the page defines is written where its layout is.
            var context = new Context { Model = view };
            var page = Make(name, view);
            await ExecuteAsync(page, context, body);
            var inside = new List<string>();
            while (!string.IsNullOrEmpty(page.Layout))
            {
                if (inside.Contains(page.Layout, StringComparer.Ordinal))
                    throw new LayoutException($"the layout {page.Layout} stands around itself");
                inside.Add(page.Layout);
                var layout = Make(page.Layout, view);
                page.IsLayoutBeingRendered = true;
                layout.PreviousSectionWriters = page.SectionWriters;
                layout.BodyContent = new RenderedBody(body);
                await ExecuteAsync(layout, context, next);
                layout.EnsureRenderedBodyOrSections();
                (page, body, next) = (layout, next, body);
                next.Clear();
            }

            output.Write(body.Written);
        }
        finally
        {
            buffers.Return(body);
            buffers.Return(next);
        }
    }

    private Task ExecuteAsync(ITemplatePage page, Context context, HtmlBuffer buffer)
    {
        context.Writer = new Utf8Writer(buffer);
        return ExecuteAsync(page, context);
    }

    private Task ExecuteAsync(ITemplatePage page, Context context)
    {
        context.ExecutingPageKey = page.Key;
        page.PageContext = context;
        page.IncludeFunc = (partial, model) => IncludeAsync(partial, model, context);
        return page.ExecuteAsync();
    }

    private async Task IncludeAsync(string name, object? model, Context around)
    {
        if (around.Depth == MaximumDepth)
            throw new LayoutException($"the partial {name} calls itself without end");
        var partial = Make(name, model);
        await ExecuteAsync(partial, new Context { Model = model, Writer = around.Writer, Depth = around.Depth + 1 });
        if (!string.IsNullOrEmpty(partial.Layout))
            throw new LayoutException($"the partial {name} sets a Layout, which only a page can have");
    }

    private ITemplatePage Make(string name, object? model)
    {
        if (!factories.TryGetValue(name, out var make))
            throw new LayoutException($"no layout layouts/{name}.cshtml", Spelling.DidYouMean(name, factories.Keys));
        var page = make();
        try
        {
            if (model is not null)
                page.SetModel(model);
        }
        catch (InvalidCastException)
        {
            throw new LayoutException($"layouts/{name}.cshtml does not show a {model!.GetType().Name}: its @model is another type");
        }

        return page;
    }

    // Partials inside partials, counted.
    private sealed class Context() : PageContext(null)
    {
        public int Depth { get; init; }
    }
}
