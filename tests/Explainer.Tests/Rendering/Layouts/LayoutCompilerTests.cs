using Explainer.Diagnostics;

namespace Explainer.Tests.Rendering.Layouts;

public sealed class LayoutCompilerTests
{
    [Theory]
    [InlineData("@model SampleView\n<p>@Model.Titel</p>", 2, 11, "Titel")]
    [InlineData("@model SampleView\n@{\n    var x = Model.Titel;\n}", 3, 19, "Titel")]
    [InlineData("@model SampelView\n<p>@Model</p>", 1, 8, "SampelView")]
    [InlineData("@model SampleView\n@using Explainer.Nothing\n<p></p>", 2, 18, "Nothing")]
    [InlineData("@model SampleView\n<p class=\"a @Model.Titel b\"></p>", 2, 20, "Titel")]
    [InlineData("@model SampleView\n@foreach (var x in Model.Itmes) { <i>@x</i> }", 2, 26, "Itmes")]
    [InlineData("@model SampleView\n@functions {\n  string F() => Missing();\n}", 3, 17, "Missing")]
    [InlineData("@model SampleView\n@await IncludeAsync(Model)", 2, 21, "Model")]
    [InlineData("@model SampleView\r\n\r\n<p>@Model.Titel</p>", 3, 11, "Titel")]
    public void A_fault_in_the_code_is_at_the_word_at_fault(string text, int line, int column, string word)
    {
        var fault = Assert.Single(Sample.Faults(("page", text)));
        Assert.Equal("layout/compile", fault.Rule.Name);
        Assert.Equal("layouts/page.cshtml", fault.At!.Value.File.Path);
        Assert.Equal((word, new LinePosition(line, column)), (fault.At.Value.Text, fault.At.Value.From));
    }

    [Theory]
    [InlineData("@model SampleView\n<p>\n@if (true) {\n<b>x</b>\n", 3)]
    [InlineData("@model SampleView\n<p>@(Model.Title</p>", 2)]
    [InlineData("@model SampleView\n\n@section {x}", 3)]
    public void A_fault_in_the_Razor_syntax_is_at_its_line(string text, int line)
    {
        var fault = Sample.Faults(("page", text))[0];
        Assert.Equal("layout/compile", fault.Rule.Name);
        Assert.Equal(line, fault.At!.Value.From.Line);
    }

    [Fact]
    public void Faults_of_all_files_are_told_at_once_whatever_their_kind()
    {
        var faults = Sample.Faults(
            ("a", "@model SampleView\n@Model.One @Model.Two"),
            ("b", "@model SampleView\n@Model.Three"),
            ("c", "@model SampleView\n@if (true) {"));
        Assert.Equal(["One", "Two", "Three"], faults.Take(3).Select(f => f.At!.Value.Text));
        Assert.Equal("layouts/c.cshtml", faults[3].At!.Value.File.Path);
        Assert.Equal(4, faults.Length);
    }

    [Fact]
    public void A_fault_in_the_imports_is_told_once_and_there()
    {
        var imports = new SourceFile("layouts/_ViewImports.cshtml", "@using Nowhere\n" + Sample.Imports.Text);
        var fault = Assert.Single(Sample.Faults([imports, .. Sample.Files(("a", "@model SampleView\nx"), ("b", "@model SampleView\ny")).Skip(1)]));
        Assert.Equal(("layouts/_ViewImports.cshtml", "Nowhere"), (fault.At!.Value.File.Path, fault.At.Value.Text));
    }

    [Theory]
    [InlineData("@{ Layout = \"bse\"; }x", "\"bse\"", "no layout layouts/bse.cshtml", "did you mean base?")]
    [InlineData("<p>@{ await IncludeAsync(\"partials/itm\", 1); }</p>", "\"partials/itm\"", "no layout layouts/partials/itm.cshtml", "did you mean partials/item?")]
    public void A_name_that_is_no_layouts_is_a_fault_at_the_name(string text, string at, string message, string hint)
    {
        var fault = Assert.Single(Sample.Faults(("base", "@RenderBody()"), ("partials/item", "x"), ("page", "@model SampleView\n" + text)));
        Assert.Equal((at, message, hint), (fault.At!.Value.Text, fault.Message, fault.Hint));
    }

    [Fact]
    public async Task A_later_file_of_the_same_path_replaces_an_earlier_one()
    {
        var layouts = Sample.Compile(("page", "@model SampleView\nbuilt in"), ("page", "@model SampleView\nthe site's"));
        Assert.Equal("the site's", await layouts.Render("page", SampleView.Of("T")));
    }

    [Fact]
    public void No_layouts_at_all_compile() => Assert.Empty(Sample.Compile().Names);

    [Fact]
    public async Task Names_that_differ_only_in_signs_or_case_are_different_layouts()
    {
        var layouts = Sample.Compile(("a-b", "1"), ("a_b", "2"), ("a/b", "3"), ("A-b", "4"));
        Assert.Equal("1234", string.Concat(
            await layouts.Render("a-b", 0), await layouts.Render("a_b", 0), await layouts.Render("a/b", 0), await layouts.Render("A-b", 0)));
    }
}
