using Explainer.Checking;
using Explainer.Checking.Facts;
using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Tests.Checking.Facts;

public class RedirectsReaderTests
{
    [Fact]
    public void Lines_that_redirect_are_read_with_their_place()
    {
        var file = new SourceFile("_redirects", "# old\n/a/  /b/ 301\n/c%C3%A9 https://x.org/\r\n/spa/* /index.html 200\n/p/:id /q/:id\n/s/* /t/:splat 302 # all\n");

        Assert.Equal(
            [
                new Redirect(new UrlPath("/a/"), "/b/", file.Span(6, 3)),
                new Redirect(new UrlPath("/cé"), "https://x.org/", file.Span(19, 8)),
                new Redirect(new UrlPath("/s/*"), "/t/:splat", file.Span(81, 4)),
            ],
            RedirectsReader.Read(file));
    }

    [Fact]
    public void The_base_path_is_taken_off() =>
        Assert.Equal(("/a/", "/b/"), Assert.Single(RedirectsReader.Read(new("_redirects", "/docs/a/ /docs/b/\n/x/ /y/"), "/docs/").Select(r => (r.From.Value, r.Target))));
}
