using System.Collections.Immutable;
using System.Globalization;
using Explainer.Reading;
using Explainer.Rendering.Made;
using Explainer.Urls;

namespace Explainer.Rendering.Pictures;

/// <summary>A picture of the site, with the versions that readers are sent.</summary>
/// <param name="File">Its writer's file.</param>
/// <param name="Place">Where that is in the site.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="Versions">What is made of it, by form and width; none for a picture that is shown as it is.</param>
internal sealed record Picture(AssetFile File, UrlPath Place, PictureFacts Facts, ImmutableArray<PictureVersion> Versions)
{
    // Raised whenever other bytes come of the same file: settings, or another libvips.
    private const int Recipe = 1;

    /// <summary>A picture and what is to be made of it.</summary>
    public static Picture Of(AssetFile file, UrlPath place, PictureFacts facts, PictureOffer offer) => new(file, place, facts,
    [
        .. offer.Formats.SelectMany(format => Ladder.Of(facts.Width, facts.Height).Select(width =>
        {
            var key = KeyOf(file, width, format);
            return new PictureVersion(VersionName.Of(place, width, format, key), width, Ladder.HeightOf(width, facts.Width, facts.Height), format, key);
        })),
    ]);

    /// <summary>The versions in each form, the form with the fewest bytes first, the one that every browser shows last.</summary>
    public IEnumerable<IGrouping<PictureFormat, PictureVersion>> ByFormat => Versions.GroupBy(version => version.Format);

    /// <summary>In the form that every program shows, the version nearest to a width; null where there are none.</summary>
    public PictureVersion? Nearest(int width) => Versions.IsEmpty
        ? null
        : Versions.Where(v => v.Format == Versions[^1].Format).OrderBy(v => Math.Abs(v.Width - width)).ThenByDescending(v => v.Width).First();

    /// <summary>Stands for the bytes of a version.</summary>
    public static MadeFileKey KeyOf(AssetFile file, int width, PictureFormat format) =>
        MadeFileKey.Of("picture", Recipe, Vips.Version, file.Sha256, width.ToString(CultureInfo.InvariantCulture), format.ToString());

    /// <summary>Stands for something that is known of a file.</summary>
    public static MadeFileKey KeyOf(AssetFile file, string what) => MadeFileKey.Of("picture-" + what, Recipe, Vips.Version, file.Sha256);
}
