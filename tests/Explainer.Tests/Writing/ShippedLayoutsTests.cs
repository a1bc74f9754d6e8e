using Explainer.Tests.Rendering.Layouts;
using Explainer.Writing;

namespace Explainer.Tests.Writing;

public sealed class ShippedLayoutsTests
{
    [Fact]
    public void What_came_with_the_tool_is_used_and_the_rest_is_kept_with_the_site()
    {
        using var folder = new TempFolder();
        folder.Write("a.dll", (byte[])[1]);
        var own = new MemoryStore();
        var store = new ShippedLayouts(folder.Path, own);
        store.Save("b", [2]);
        Assert.Equal([1], store.Load("a")!);
        Assert.Equal([2], store.Load("b")!);
        Assert.Equal([2], own.Load("b")!);
        Assert.Null(store.Load("c"));
    }

    [Fact]
    public void A_strangers_site_keeps_nothing_and_a_missing_folder_is_no_fault()
    {
        using var folder = new TempFolder();
        var store = new ShippedLayouts(folder["missing"], null);
        store.Save("a", [1]);
        Assert.Null(store.Load("a"));
    }
}
