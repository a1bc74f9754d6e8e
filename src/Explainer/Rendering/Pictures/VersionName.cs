using System.Buffers;
using System.Globalization;
using Explainer.Rendering.Made;
using Explainer.Urls;

namespace Explainer.Rendering.Pictures;

/// <summary>
/// Names the versions of a picture: <c>/pages/x.jpg</c> 720 pixels wide is <c>/pages/x-720.3f2a91bc0d.avif</c>. The digits are of the hash of
/// what it is made from and how, so that hosts may tell browsers to keep it for good.
/// </summary>
internal static class VersionName
{
    private const int Digits = 10;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>The place of a version.</summary>
    public static UrlPath Of(UrlPath picture, int width, PictureFormat format, MadeFileKey key) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Stem(picture.Value)}-{width}.{key.Hash[..Digits]}{format.Ending()}"));

    /// <summary>What the places of a picture and of its versions begin with; null for a place that is none of a version.</summary>
    public static string? StemOf(string version)
    {
        var named = Path.ChangeExtension(version, null);
        var dot = named.LastIndexOf('.');
        var dash = dot < 0 ? -1 : named.LastIndexOf('-', dot);
        return dash > 0 && dot - dash > 1 && named.Length - dot - 1 == Digits
            && named.AsSpan(dash + 1, dot - dash - 1).IndexOfAnyExceptInRange('0', '9') < 0
            && !named.AsSpan(dot + 1).ContainsAnyExcept(Hexadecimal)
            ? named[..dash]
            : null;
    }

    /// <summary>A place without the ending of its name.</summary>
    public static string Stem(string place) => Path.ChangeExtension(place, null);
}
