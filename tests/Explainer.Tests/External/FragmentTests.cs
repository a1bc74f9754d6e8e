using System.Text;

namespace Explainer.Tests.External;

/// <summary>Parts of pages of other hosts.</summary>
public sealed class FragmentTests
{
    [Fact]
    public async Task A_part_that_is_not_there_is_told_with_those_near_to_it_and_the_page_is_asked_once()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200, "<h2 id=roles>R</h2><h2 id=rules>R</h2><a name=old>"));
        Assert.Equal(
            [
                "link/external-fragment: no part #rolles on http://news.site/a; did you mean #roles?; Near to it are #roles, #rules.",
                "link/external-fragment: no part #nothing-like-it on http://news.site/a",
            ],
            await asking.Ask("/a#rolles", "/a#roles", "/a#old", "/a#nothing-like-it", "/a"));
        Assert.Equal(["GET news.site/a"], asking.Requests);
    }

    [Theory]
    [InlineData("#top")]
    [InlineData("#Top")]
    [InlineData("#")]
    [InlineData("#:~:text=what%20they%20said")]
    [InlineData("#here:~:text=said")]
    [InlineData("#/route/of/a/script")]
    [InlineData("#!route")]
    [InlineData("#L10")]
    [InlineData("#L10-L20")]
    [InlineData("#L10C3-L20C5")]
    [InlineData("#issuecomment-123456")]
    [InlineData("#discussion_r123")]
    [InlineData("#page=3")]
    [InlineData("#t=1m30s")]
    [InlineData("#gid=0")]
    [InlineData("#caf%C3%A9")]
    [InlineData("#café")]
    [InlineData("#readme")]
    public async Task What_is_there_or_made_by_a_script_is_no_fault(string fragment)
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200, "<p id=here><p id=café><p id=user-content-readme>"));
        Assert.Empty(await asking.Ask("/a" + fragment));
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public async Task What_is_no_page_has_no_parts_to_judge(string type)
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200, "<p id=b>", type: type));
        Assert.Empty(await asking.Ask("/a#c"));
    }

    [Fact]
    public async Task A_page_without_ids_is_filled_in_by_a_script_and_bytes_that_are_no_page_have_none()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200, "<div class=app></div><script src=app.js></script>"))
            .On("/b", request => request.SayAsync(200, [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe]));
        Assert.Empty(await asking.Ask("/a#c", "/b#c"));
    }

    [Fact]
    public async Task The_encoding_that_the_host_names_counts()
    {
        await using var asking = new Asking()
            .On("/a", request => request.SayAsync(200, Encoding.Latin1.GetBytes("<p id=caf\u00e9>"), type: "Text/HTML; charset=iso-8859-1"))
            .On("/b", request => request.SayAsync(200, [.. "<p id="u8, 0xd8, 0xee, 0xeb, .. ">"u8], type: "text/html; charset=\"windows-1251\""))
            .On("/c", request => request.SayAsync(200, "<p id=d>", type: "text/html; charset=no-such-thing"));
        Assert.Empty(await asking.Ask("/a#café", "/b#Шол", "/c#d"));
    }

    [Fact]
    public async Task A_part_is_sought_where_the_link_leads_in_the_end()
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(302, "/b")).On("/b", request => request.SayAsync(200, "<p id=c>"));
        Assert.Equal(["link/external-fragment: no part #another on http://news.site/a"], await asking.Ask("/a#c", "/a#another"));
    }
}
