using System.Buffers;
using System.Globalization;
using Explainer.Rendering.Layouts;

namespace Explainer.Tests.Rendering.Layouts;

public sealed class CompiledLayoutsTests
{
    private const string Base = """
        @model SampleView
        <title>@Model.Title</title>
        @await RenderSectionAsync("head", required: false)
        <main>@RenderBody()</main>

        """;

    // Compiled once: what is tested here is rendering.
    private static readonly Lazy<CompiledLayouts> Layouts = new(() => Sample.Compile(
        ("base", Base),
        ("outer", "@model SampleView\n@{ Layout = \"base\"; }<div>@RenderBody()</div>"),
        ("page", "@model SampleView\n@{ Layout = \"base\"; }\n@section head {<meta name=\"@Model.Title\">}\n<ul>@foreach (var item in Model.Items) { await IncludeAsync(\"partials/item\", item); }</ul>"),
        ("nested", "@model SampleView\n@{ Layout = \"outer\"; }<p>inner</p>"),
        ("plain", "@model SampleView\n<p title=\"@Model.Title\" class=\"@Model.Nothing\">@Model.Title</p>@Raw(\"<b> </b>\")@Raw(\" \")@Raw(null)|"),
        ("number", "@model SampleView\n@Model.Number @Model.Number.ToString(\"N1\")"),
        ("block", "@model SampleView\n@foreach (var item in Model.Items) {<i class=\"a @if (item == \"x\") {<text>on</text>}\">@item</i>}"),
        ("template", "@model SampleView\n@{ Func<dynamic, object> b = @<b>@item</b>; }@b(Model.Title)"),
        ("modern", "@model SampleView\n@{ int[] numbers = [1, 2]; }@numbers.Length@(\"\"\"raw\"\"\")"),
        ("long", "@model SampleView\n" + new string('a', 1022) + "😀" + new string('b', 1021) + "😀"),
        ("tree", "@model int\n@if (Model > 0) {<i>@Model</i> await IncludeAsync(\"tree\", Model - 1); }"),
        ("endless", "@model int\n@{ await IncludeAsync(\"endless\", Model); }"),
        ("itself", "@model SampleView\n@{ Layout = \"itself\"; }@if (BodyContent is not null) { @RenderBody() }"),
        ("broken", "@model SampleView\n<p>\n  ok @Model.Broken() ok\n</p>"),
        ("brokenblock", "@model SampleView\n@{\n    var a = 1;\n    var b = Model.Items[a];\n}"),
        ("brokenpartial", "@model SampleView\n<p>@{ await IncludeAsync(\"partials/length\", Model.Nothing); }</p>"),
        ("partials/length", "@model string\n<b>\n@Model.Length</b>"),
        ("dynamicname", "@model SampleView\n@{ await IncludeAsync(\"partials/\" + Model.Title); }"),
        ("sectionless", "@model SampleView\n@{ Layout = \"strict\"; }x"),
        ("strict", "@model SampleView\n@RenderBody()@await RenderSectionAsync(\"must\")"),
        ("forgotten", "@model SampleView\n@{ Layout = \"base\"; }\n@section foot {x}"),
        ("partials/item", "@model string\n<li>@Model</li>\n")));

    [Fact]
    public async Task A_page_stands_in_its_layout_with_its_section_and_partials() =>
        Assert.Equal(
            "<title>T</title>\n<meta name=\"T\">\n<main><ul><li>a</li>\n<li>b</li>\n</ul></main>\n",
            (await Layouts.Value.Render("page", SampleView.Of("T", "a", "b"))).Replace("\n\n", "\n", StringComparison.Ordinal));

    [Fact]
    public async Task A_layout_may_stand_in_another() =>
        Assert.Contains("<main><div><p>inner</p></div></main>", await Layouts.Value.Render("nested", SampleView.Of("T")), StringComparison.Ordinal);

    [Fact]
    public async Task Markup_in_text_is_escaped_and_letters_of_every_script_are_not() =>
        Assert.Equal(
            "<p title=\"&lt;a href=&quot;x&quot;&gt; &amp; it&#39;s é “ 中 יאיר + 😀\">&lt;a href=&quot;x&quot;&gt; &amp; it&#39;s é “ 中 יאיר + 😀</p><b> </b> |",
            await Layouts.Value.Render("plain", SampleView.Of("<a href=\"x\"> & it's é “ 中 יאיר + 😀")));

    [Fact]
    public async Task Output_is_UTF8_without_a_byte_order_mark()
    {
        var output = new ArrayBufferWriter<byte>();
        await Layouts.Value.RenderAsync("partials/item", "é中😀", output);
        Assert.Equal("<li>é中😀</li>\n"u8.ToArray(), output.WrittenSpan.ToArray());
    }

    [Fact]
    public async Task Long_literals_keep_characters_of_two_units_whole() =>
        Assert.Equal(new string('a', 1022) + "😀" + new string('b', 1021) + "😀", await Layouts.Value.Render("long", SampleView.Of("T")));

    [Fact]
    public async Task Numbers_come_out_the_same_in_every_culture_and_the_callers_culture_stays()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("1234.5 1,234.5", await Layouts.Value.Render("number", SampleView.Of("T")));
            Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Code_in_an_attribute_is_written_where_it_stands() =>
        Assert.Equal("<i class=\"a on\">x</i><i class=\"a \">y</i>", await Layouts.Value.Render("block", SampleView.Of("T", "x", "y")));

    [Fact]
    public async Task Inline_templates_and_todays_C_sharp_work()
    {
        Assert.Equal("<b>T &amp;</b>", await Layouts.Value.Render("template", SampleView.Of("T &")));
        Assert.Equal("2raw", await Layouts.Value.Render("modern", SampleView.Of("T")));
    }

    [Fact]
    public async Task A_partial_may_call_itself_but_not_for_ever()
    {
        Assert.Equal("<i>2</i><i>1</i>", (await Layouts.Value.Render("tree", 2)).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        var failure = await Layouts.Value.Fail("endless", 1);
        Assert.Equal("the partial endless calls itself without end", failure.Message);
        Assert.Equal("layouts/endless.cshtml", failure.At!.Value.File.Path);
    }

    [Fact]
    public async Task A_layout_around_itself_is_told() =>
        Assert.Equal("the layout itself stands around itself", (await Layouts.Value.Fail("itself", SampleView.Of("T"))).Message);

    [Fact]
    public async Task A_thousand_pages_at_once_are_what_they_are_one_by_one()
    {
        var views = Enumerable.Range(0, 1000).Select(i => SampleView.Of($"T{i}", [.. Enumerable.Range(0, i % 40).Select(j => $"{i}-{j}")])).ToArray();
        var names = new[] { "page", "nested", "plain", "block" };
        var one = new string[views.Length];
        for (var i = 0; i < views.Length; i++)
            one[i] = await Layouts.Value.Render(names[i % 4], views[i]);
        var many = new string[views.Length];
        await Parallel.ForAsync(0, views.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
        {
            await Task.Yield();
            many[i] = await Layouts.Value.Render(names[i % 4], views[i]);
        });
        Assert.Equal(one, many);
    }

    [Theory]
    [InlineData("broken", 3, "Model.Broken()", "The view broke. Badly")]
    [InlineData("brokenblock", 4, "var b = Model.Items[a];", "Index was out")]
    public async Task A_failure_is_at_the_statement_that_failed(string name, int line, string text, string message)
    {
        var failure = await Layouts.Value.Fail(name, SampleView.Of("T"));
        Assert.Equal($"layouts/{name}.cshtml", failure.At!.Value.File.Path);
        Assert.Equal(line, failure.At.Value.From.Line);
        Assert.Equal(text, failure.At.Value.Text);
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_in_a_partial_is_at_the_partials_line()
    {
        var failure = await Layouts.Value.Fail("brokenpartial", SampleView.Of("T"));
        Assert.Equal("layouts/partials/length.cshtml", failure.At!.Value.File.Path);
        Assert.Equal("Model.Length", failure.At.Value.Text);
    }

    [Fact]
    public async Task An_unknown_partial_is_told_with_the_nearest_name_where_it_is_called()
    {
        var failure = await Layouts.Value.Fail("dynamicname", SampleView.Of("itm"));
        Assert.Equal("no layout layouts/partials/itm.cshtml", failure.Message);
        Assert.Equal("did you mean partials/item?", failure.Hint);
        Assert.Equal(2, failure.At!.Value.From.Line);
    }

    [Fact]
    public async Task An_unknown_layout_is_told_with_the_nearest_name()
    {
        var failure = await Layouts.Value.Fail("pag", SampleView.Of("T"));
        Assert.Equal("no layout layouts/pag.cshtml", failure.Message);
        Assert.Equal("did you mean page?", failure.Hint);
        Assert.Null(failure.At);
    }

    [Fact]
    public async Task A_view_of_another_type_is_told_at_the_model_directive()
    {
        var failure = await Layouts.Value.Fail("page", 7);
        Assert.Equal("layouts/page.cshtml does not show a Int32: its @model is another type", failure.Message);
        Assert.Equal("@model SampleView", failure.At!.Value.Text);
    }

    [Fact]
    public async Task Sections_that_are_missing_or_never_shown_are_told()
    {
        var missing = await Layouts.Value.Fail("sectionless", SampleView.Of("T"));
        Assert.Equal("Section must is not defined", missing.Message);
        Assert.Equal("layouts/strict.cshtml", missing.At!.Value.File.Path);
        Assert.Contains("'foot'", (await Layouts.Value.Fail("forgotten", SampleView.Of("T"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_renders_after_another_has_failed()
    {
        await Layouts.Value.Fail("broken", SampleView.Of("T"));
        Assert.Equal("<li>a</li>\n", await Layouts.Value.Render("partials/item", "a"));
    }

    [Fact]
    public void Names_are_those_of_layouts_and_partials_without_the_imports() =>
        Assert.Equal(["page", "partials/item"], Sample.Compile(("page", ""), ("partials/item", "")).Names.Order(StringComparer.Ordinal));
}
