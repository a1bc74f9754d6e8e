using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Rendering.Layouts;

namespace Explainer.Tests.Rendering.Layouts;

public sealed class LayoutStoreTests
{
    private static readonly ImmutableArray<SourceFile> Files = Sample.Files(("page", "@model SampleView\n<p>\n@Model.Title @Model.Items[0]</p>"));

    [Fact]
    public async Task What_was_compiled_once_is_taken_from_the_store()
    {
        var store = new MemoryStore();
        var first = await Compile(Files, store).Render("page", SampleView.Of("T", "a"));
        var second = Compile([.. Files.Reverse()], store);
        Assert.Equal(1, store.Saves);
        Assert.Equal(first, await second.Render("page", SampleView.Of("T", "a")));
        Assert.Equal("Model.Items[0]", (await second.Fail("page", SampleView.Of("T"))).At!.Value.Text);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("cut")]
    [InlineData("changed")]
    [InlineData("noise")]
    public async Task A_spoilt_image_is_compiled_anew_and_replaced(string how)
    {
        var store = new MemoryStore();
        Compile(Files, store);
        var (key, image) = Assert.Single(store.Images);
        store.Images[key] = how switch
        {
            "empty" => [],
            "cut" => image[..(image.Length / 2)],
            "changed" => [.. image[..2000], (byte)(image[2000] ^ 1), .. image[2001..]],
            _ => [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 31))],
        };
        Assert.Equal("<p>\nT a</p>", await Compile(Files, store).Render("page", SampleView.Of("T", "a")));
        Assert.Equal(2, store.Saves);
        Assert.Equal(image, store.Images[key]);
    }

    [Fact]
    public void An_image_of_another_key_is_not_taken()
    {
        var store = new MemoryStore();
        var other = new MemoryStore();
        Compile(Files, store);
        Compile(Sample.Files(("page", "@model SampleView\nother")), other);
        store.Images[store.Images.Keys.Single()] = other.Images.Values.Single();
        Compile(Files, store);
        Assert.Equal(2, store.Saves);
    }

    [Fact]
    public void Another_text_path_or_version_of_the_views_is_another_key()
    {
        var store = new MemoryStore();
        Compile(Files, store);
        Compile(Sample.Files(("page", "@model SampleView\nother")), store);
        Compile(Sample.Files(("page2", Files[1].Text)), store);
        LayoutCompiler.Compile(Files, store, new ProblemList(), Guid.Parse("11111111-2222-3333-4444-555555555555"));
        Assert.Equal(4, store.Images.Count);
    }

    [Fact]
    public void Layouts_with_faults_are_not_kept()
    {
        var store = new MemoryStore();
        Assert.Null(LayoutCompiler.Compile(Sample.Files(("page", "@nothing")), store, new ProblemList()));
        Assert.Empty(store.Images);
    }

    private static CompiledLayouts Compile(ImmutableArray<SourceFile> files, MemoryStore store)
    {
        var problems = new ProblemList();
        var layouts = LayoutCompiler.Compile(files, store, problems);
        Assert.Empty(Sample.All(problems));
        return layouts!;
    }
}
