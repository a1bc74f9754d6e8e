using Explainer.Urls;
using FsCheck.Xunit;

namespace Explainer.Tests.Urls;

public sealed class RelativeUrlProperties
{
    private static readonly string[] Segments = ["a", "b", "actors", "yair-lapid", "2022", "ünï", "a b", "a:b", "x.png", "50%", "q?", "h#"];

    [Property(MaxTest = 2000)]
    public void A_browser_comes_from_one_place_to_the_other(byte[] from, byte[] to, bool portable)
    {
        var (here, there) = (Folder(from), Folder(to));
        var relative = RelativeUrl.Between(here, there, null, portable);
        var found = new Uri(new Uri("http://example.org" + Escape(here)), relative);
        Assert.Equal(there.Value + (portable ? "index.html" : ""), Uri.UnescapeDataString(found.AbsolutePath));
        Assert.Equal("example.org", found.Host);
        Assert.Equal("", found.Query + found.Fragment);
        Assert.False(relative.StartsWith('/'));
    }

    [Property(MaxTest = 500)]
    public void A_part_of_the_same_page_needs_no_path(byte[] place)
    {
        var here = Folder(place);
        Assert.Equal("#a", RelativeUrl.Between(here, here, "a"));
    }

    private static UrlPath Folder(byte[]? picks) =>
        new("/" + string.Concat((picks ?? []).Take(5).Select(pick => Segments[pick % Segments.Length] + "/")));

    private static string Escape(UrlPath path) => string.Join('/', path.Value.Split('/').Select(Uri.EscapeDataString));
}
