using Explainer.Rendering.Made;
using Explainer.Rendering.Pictures;

namespace Explainer.Tests.Rendering.Pictures;

/// <summary>How the versions of pictures are named.</summary>
public sealed class VersionNameTests
{
    [Theory]
    [InlineData("/pages/x.jpg", "/pages/x")]
    [InlineData("/pages/a-720.b.png", "/pages/a-720.b")]
    [InlineData("/v1.2/plain", "/v1.2/plain")]
    public void A_version_is_named_after_its_picture_its_width_and_a_hash_and_can_be_told_by_it(string picture, string stem)
    {
        var key = MadeFileKey.Of("test", 1, picture);
        var name = VersionName.Of(new(picture), 720, PictureFormat.Avif, key).Value;
        Assert.Equal($"{stem}-720.{key.Hash[..10]}.avif", name);
        Assert.Equal(stem, VersionName.StemOf(name));
    }

    [Theory]
    [InlineData("/pages/x.jpg")]
    [InlineData("/pages/x-720.jpg")]
    [InlineData("/assets/site.3f2a91bc0d.css")]
    [InlineData("/pages/x-wide.3f2a91bc0d.avif")]
    [InlineData("/pages/x-720.3F2A91BC0D.avif")]
    [InlineData("/pages/x-.3f2a91bc0d.avif")]
    public void No_other_name_is_taken_for_one(string path) => Assert.Null(VersionName.StemOf(path));
}
