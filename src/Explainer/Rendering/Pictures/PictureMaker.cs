using System.Collections.Concurrent;
using System.Globalization;
using Explainer.Reading;
using Explainer.Rendering.Made;
using NetVips;

namespace Explainer.Rendering.Pictures;

/// <summary>
/// Says of files what pictures they are and what is to be made of them. Each answer is a function of the file's bytes, and remembered for as
/// long as the maker lives: a preview asks again at every edit.
/// </summary>
/// <param name="keep">Has what a key stands for at hand, or has it made and keeps it for other runs; nothing is kept if none is given.</param>
public sealed class PictureMaker(Func<MadeFileKey, Func<byte[]>, byte[]>? keep = null)
{
    // A file that unpacks to more than this is a mistake or an attack: 100 megapixels are 300 MB.
    private const long MostPixels = 100_000_000;
    private const long MostBytes = 200_000_000;

    // There is nothing to gain.
    private const long FewBytes = 4096;

    private readonly Func<MadeFileKey, Func<byte[]>, byte[]> keep = keep ?? ((_, make) => make());
    private readonly ConcurrentDictionary<string, Lazy<PictureFacts>> facts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<PictureOffer>> offers = new(StringComparer.Ordinal);
    private string? unavailable;

    /// <summary>Why no picture can be read on this machine; null where they can, or none had to be.</summary>
    internal string? Unavailable => unavailable;

    /// <summary>What a file says of itself at its beginning.</summary>
    internal PictureFacts FactsOf(AssetFile file) => Remembered(facts, file, KeptFacts, PictureFacts.Bad);

    /// <summary>In which forms its smaller versions are worth their bytes. For that it is read to its end, and made once in a small width.</summary>
    internal PictureOffer OfferOf(AssetFile file) => Remembered(offers, file, KeptOffer, fault => new([], fault));

    /// <summary>The bytes of a version, at hand or made now.</summary>
    internal byte[] Made(MadeFile version) => keep(version.Key, version.Make);

    // A file that went or changed since the folder was read is asked for again when that is read anew.
    private static T Remembered<T>(ConcurrentDictionary<string, Lazy<T>> known, AssetFile file, Func<AssetFile, T> find, Func<string, T> bad)
    {
        try
        {
            return known.GetOrAdd(file.Sha256, _ => new(() => find(file))).Value;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            known.TryRemove(file.Sha256, out _);
            return bad($"cannot be read: {fault.Message}");
        }
    }

    private PictureFacts KeptFacts(AssetFile file)
    {
        try
        {
            return PictureFacts.Unpack(keep(Picture.KeyOf(file, "facts"), () => ReadFacts(file).Pack()));
        }
        catch (Exception missing) when (IsMissing(missing))
        {
            unavailable = (missing.InnerException ?? missing).Message;
            return PictureFacts.Bad("");
        }
    }

    private PictureOffer KeptOffer(AssetFile file) =>
        FactsOf(file) is { Fault: null, IsStill: true } known
            ? PictureOffer.Unpack(keep(Picture.KeyOf(file, "offer"), () => TryForms(file, known).Pack()))
            : PictureOffer.None;

    private static PictureFacts ReadFacts(AssetFile file)
    {
        if (file.Length > MostBytes)
            return PictureFacts.Bad(string.Create(CultureInfo.InvariantCulture, $"has {file.Length / 1_000_000} MB, more than the {MostBytes / 1_000_000} that are read"));
        var bytes = PictureSource.Bytes(file);
        if (PictureFormats.Unshown(bytes) is { } unshown)
            return PictureFacts.Bad($"is a {unshown} file, which browsers do not show");
        try
        {
            var read = PictureFormats.Of(bytes) switch
            {
                null => PictureFacts.Bad("is no picture: its bytes are none of a JPEG, PNG, WebP, AVIF, GIF or SVG"),
                PictureFormat.Svg => SvgSize.Read(bytes),
                { } format => Vips.Read(bytes, format),
            };
            return (long)read.Width * read.Height > MostPixels
                ? PictureFacts.Bad(string.Create(CultureInfo.InvariantCulture, $"is {read.Width} × {read.Height} pixels, more than the {MostPixels / 1_000_000} million that are read"))
                : read;
        }
        catch (VipsException)
        {
            return PictureFacts.Bad("is damaged at its beginning: its size cannot be read");
        }
    }

    private PictureOffer TryForms(AssetFile file, PictureFacts known)
    {
        var widths = Ladder.Of(known.Width, known.Height);
        if (widths.IsEmpty)
            return PictureOffer.None;
        var width = widths.Last(w => w <= 720 || w == widths[0]);
        var last = known.HasAlpha || known.Format == PictureFormat.Png ? PictureFormat.Png : PictureFormat.Jpeg;
        try
        {
            // From the same pixels as the versions themselves: what is made here need not be made again.
            using var image = Vips.Decode(PictureSource.Bytes(file), known, Ladder.Widest);
            int Size(PictureFormat format) => keep(Picture.KeyOf(file, width, format), () => Vips.Encode(image, known, width, format)).Length;
            return file.Length <= FewBytes
                ? PictureOffer.None
                : PictureOffer.Of((PictureFormat.Avif, Size(PictureFormat.Avif)), (PictureFormat.WebP, Size(PictureFormat.WebP)), (last, Size(last)));
        }
        catch (VipsException)
        {
            return new([], "is cut off or damaged: it cannot be read to its end");
        }
    }

    // The library comes for the systems that .NET runs on most; elsewhere pictures stay as they are, which is said.
    private static bool IsMissing(Exception thrown) =>
        thrown is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException || (thrown is TypeInitializationException { InnerException: { } inner } && IsMissing(inner));
}
