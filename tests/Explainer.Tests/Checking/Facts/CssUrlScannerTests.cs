using Explainer.Urls;
using FsCheck.Xunit;

namespace Explainer.Tests.Checking.Facts;

public class CssUrlScannerTests
{
    [Theory]
    [InlineData("a { b: url(x.png) }", "x.png")]
    [InlineData("a { b: URL( 'x y.png' ) , url(\"z\") }", "x y.png|z")]
    [InlineData("a{b:url(data:image/png;base64,A)}", "data:image/png;base64,A")]
    [InlineData("@import \"a.css\" screen; @import url(b.css);", "a.css|b.css")]
    [InlineData("@import url(a.css) supports(display: grid) screen; b { content: 'c' }", "a.css")]
    [InlineData("a { b: image-set('x.avif' type('image/avif'), url(y.png) 2x) }", "x.avif|y.png")]
    [InlineData("a { b: -webkit-image-set(url(x) 1x) ; content: 'url(no)' }", "x")]
    [InlineData("/* url(no) */ a { b: url(yes) } /* url(", "yes")]
    [InlineData("a { b: u\\72l(x) }", "x")]
    [InlineData("a { b: url(x\\)y) } c { d: url('e\\'f') }", "x)y|e'f")]
    [InlineData("a { b: url(\"x\\\ny\") }", "xy")]
    [InlineData("a { b: my-url(no) url-x(no); c: src('yes') src(var(--url)) }", "yes")]
    [InlineData("@namespace svg url(http://www.w3.org/2000/svg); a { b: url(x) }", "x")]
    [InlineData("a { content: \"url(no)\nb: url(x)", "x")]
    [InlineData("a { b: url(", "")]
    public void Urls_are_found(string css, string urls) =>
        Assert.Equal(urls, string.Join('|', CssUrlScanner.Urls(css).Select(u => u.Url)));

    [Property]
    public bool Any_text_is_read_to_its_end(string? text) => CssUrlScanner.Urls("url(" + text + "@import" + text).Count >= 0;
}
