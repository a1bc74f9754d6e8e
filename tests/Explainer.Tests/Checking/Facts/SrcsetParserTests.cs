using Explainer.Checking.Facts;

namespace Explainer.Tests.Checking.Facts;

public class SrcsetParserTests
{
    [Theory]
    [InlineData("a.webp", "a.webp")]
    [InlineData(" a.webp 1x,\n b.webp 2x ", "a.webp|b.webp")]
    [InlineData("a.webp, b.webp 2x", "a.webp|b.webp")]
    [InlineData("a,b.webp 1x,c,d.webp 2x", "a,b.webp|c,d.webp")]
    [InlineData("a.webp,,, b.webp", "a.webp|b.webp")]
    [InlineData(",a 100w (x,y), b", "a|b")]
    [InlineData("data:image/png;base64,AA== 1x, b 2x", "data:image/png;base64,AA==|b")]
    [InlineData("", "")]
    public void Candidates_are_found(string srcset, string urls) => Assert.Equal(urls, string.Join('|', SrcsetParser.Urls(srcset)));
}
