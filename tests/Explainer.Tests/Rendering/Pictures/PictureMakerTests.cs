using System.Security.Cryptography;
using Explainer.Reading;
using Explainer.Rendering.Made;
using Explainer.Rendering.Pictures;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetVips;

namespace Explainer.Tests.Rendering.Pictures;

/// <summary>What is read off pictures, and what is made of them.</summary>
public sealed class PictureMakerTests
{
    private static readonly string[] Forms = ["jpg", "png", "webp", "avif"];

    [Fact]
    public void The_library_is_the_one_that_keys_are_made_with() => Assert.Equal(Vips.Version, Vips.Loaded);

    [Fact]
    public void A_version_keeps_nothing_of_what_the_camera_noted_and_stands_upright()
    {
        var file = File(new TestPicture("jpg", 400, 300) { IsLocated = true, Orientation = 6 });
        var maker = new PictureMaker();
        var facts = maker.FactsOf(file);
        Assert.Equal((300, 400, true), (facts.Width, facts.Height, facts.HasLocation));
        foreach (var (version, bytes) in Make(maker, file))
        {
            using var image = Image.NewFromBuffer(bytes);
            Assert.Equal((version.Width, version.Height), (image.Width, image.Height));
            Assert.DoesNotContain(image.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal) || f.StartsWith("xmp", StringComparison.Ordinal) || f.StartsWith("icc", StringComparison.Ordinal) || (f == "orientation" && (int)image.Get(f) != 1));
            Assert.True(bytes.AsSpan().IndexOf("secret"u8) < 0);
            // What was the lower left corner is the upper left one.
            Assert.InRange(image[10, 10][0], 15, 60);
            Assert.InRange(image[10, 10][1], 180, 235);
        }
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_however_many_are_made_at_once()
    {
        var file = File(new TestPicture("jpg", 500, 400));
        var first = Hashes();
        Assert.All(Enumerable.Range(0, 4).AsParallel().Select(_ => Hashes()), hashes => Assert.Equal(first, hashes));
        string Hashes() => string.Join(' ', Make(new(), file).Select(made => Convert.ToHexString(SHA256.HashData(made.Bytes))));
    }

    [Theory]
    [InlineData("jpg", "Avif WebP Jpeg")]
    [InlineData("png", "Avif WebP Png")]
    [InlineData("avif", "WebP Jpeg")]
    public void Each_form_that_is_offered_takes_fewer_bytes_than_the_next(string form, string forms)
    {
        var made = Make(new(), File(new TestPicture(form, 360, 240)));
        Assert.Equal(forms, string.Join(' ', made.Select(m => m.Version.Format).Distinct()));
        Assert.Equal(made.Select(m => m.Bytes.Length).Order(), made.Select(m => m.Bytes.Length));
    }

    [Fact]
    public void A_form_that_takes_more_bytes_than_what_every_browser_shows_is_left_out() =>
        Assert.Equal([PictureFormat.WebP, PictureFormat.Jpeg], PictureOffer.Of((PictureFormat.Avif, 30), (PictureFormat.WebP, 20), (PictureFormat.Jpeg, 25)).Formats);

    [Theory]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    [InlineData(false, false, false, true)]
    public void Colours_of_print_sixteen_bits_and_passes_come_out_as_the_web_has_them(bool print, bool deep, bool transparent, bool progressive)
    {
        var file = File(new TestPicture(deep || transparent ? "png" : "jpg", 200, 150) { IsForPrint = print, IsDeep = deep, IsTransparent = transparent, IsProgressive = progressive });
        var made = Make(new(), file);
        Assert.NotEmpty(made);
        foreach (var (version, bytes) in made)
        {
            using var image = Image.NewFromBuffer(bytes);
            Assert.Equal((Enums.BandFormat.Uchar, Enums.Interpretation.Srgb, transparent), (image.Format, image.Interpretation, image.HasAlpha()));
            // Presses cannot show all colours; the order of them stays.
            Assert.True(image[180, 20][0] > image[20, 20][0] + 60, $"{version.Format} {string.Join(' ', image[180, 20])} {string.Join(' ', image[20, 20])}");
        }
    }

    [Theory]
    [InlineData("gif", true)]
    [InlineData("gif", false)]
    [InlineData("webp", true)]
    public void What_moves_is_shown_as_it_is(string form, bool moves)
    {
        var file = File(new TestPicture(form, 100, 80) { IsMoving = moves });
        var maker = new PictureMaker();
        Assert.Equal((100, moves ? 40 : 80, null), (maker.FactsOf(file).Width, maker.FactsOf(file).Height, maker.FactsOf(file).Fault));
        Assert.Empty(maker.OfferOf(file).Formats);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20px'/>", 30, 20)]
    [InlineData("<?xml version='1.0'?><!DOCTYPE svg SYSTEM 'http://nowhere.example/x'><svg viewBox='0 0 200,100'/>", 720, 360)]
    [InlineData("<svg width='50' viewBox='0 0 200 100'/>", 50, 25)]
    [InlineData("<svg width='100%' height='50%' viewBox='0 0 4 3'/>", 720, 540)]
    [InlineData("<svg/>", 0, 0)]
    public void A_drawing_has_the_size_that_it_says(string svg, int width, int height)
    {
        var facts = new PictureMaker().FactsOf(File(System.Text.Encoding.UTF8.GetBytes(svg)));
        Assert.Equal((width, height, null), (facts.Width, facts.Height, facts.Fault));
    }

    [Fact]
    public void A_bomb_is_told_by_its_size_and_not_unpacked()
    {
        using var black = Image.Black(20_000, 20_000);
        var file = File(black.PngsaveBuffer(bitdepth: 1));
        Assert.True(file.Length < 200_000);
        var maker = new PictureMaker();
        Assert.Equal("is 20000 × 20000 pixels, more than the 100 million that are read", maker.FactsOf(file).Fault);
        Assert.Empty(maker.OfferOf(file).Formats);
    }

    [Fact]
    public void What_is_kept_is_not_read_again()
    {
        var kept = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var file = File(new TestPicture("jpg", 300, 200));
        byte[] Keep(MadeFileKey key, Func<byte[]> make) => kept.TryGetValue(key.Hash, out var known) ? known : kept[key.Hash] = make();
        var (facts, offer) = (new PictureMaker(Keep).FactsOf(file), new PictureMaker(Keep).OfferOf(file));
        var closed = file with { Open = () => throw new InvalidOperationException("was opened") };
        Assert.Equal(facts, new PictureMaker(Keep).FactsOf(closed));
        Assert.Equal(offer.Formats, new PictureMaker(Keep).OfferOf(closed).Formats);
    }

    [Fact]
    public void A_file_that_has_changed_since_it_was_hashed_is_not_kept_under_its_old_name()
    {
        var file = File(new TestPicture("jpg", 300, 200));
        var facts = new PictureMaker().FactsOf(file with { Open = () => new MemoryStream(new byte[file.Length]) });
        Assert.Contains("changed while", facts.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_library_does_not_run_pictures_stay_as_they_are_and_that_is_said()
    {
        var files = new SmallSite().With("content/actors/arland.md", "---\nname: Arland\ntype: state\nsummary: A state.\n---\n![A map](map.png)\n").Files;
        files["content/actors/map.png"] = new TestPicture("png", 60, 50).Bytes;
        var build = await MemoryBuild.RunAsync(MemoryBuild.Sources(files), new() { Pictures = new((_, _) => throw new DllNotFoundException("no libvips here")) });
        var problem = Assert.Single(build.Result.Problems, p => p.Rule.Name == "output/images-not-made");
        Assert.EndsWith("does not run on this machine: no libvips here", problem.Message, StringComparison.Ordinal);
        Assert.Contains("<img src=\"../map.png\" alt=\"A map\">", build.Text("actors/arland/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(build.Result.Problems, p => p.Rule.Name == "content/unreadable-image");
    }

    [Property(MaxTest = 8)]
    public Property A_version_has_the_size_that_is_said_of_it_and_is_never_larger_than_its_picture() => Prop.ForAll(
        (from width in Gen.Choose(30, 500)
         from height in Gen.Choose(30, 500)
         from form in Gen.Elements(Forms)
         from turned in Gen.Elements(1, 3, 6, 8)
         select new TestPicture(form, width, height) { Orientation = form == "avif" ? 1 : turned }).ToArbitrary(),
        picture =>
        {
            var turned = picture.Orientation > 4;
            foreach (var (version, bytes) in Make(new(), File(picture)))
            {
                using var image = Image.NewFromBuffer(bytes);
                Assert.Equal((version.Width, version.Height), (image.Width, image.Height));
                Assert.True(version.Width <= (turned ? picture.Height : picture.Width) && version.Height <= (turned ? picture.Width : picture.Height));
            }
        });

    private static List<(PictureVersion Version, byte[] Bytes)> Make(PictureMaker maker, AssetFile file)
    {
        var picture = Picture.Of(file, new("/x"), maker.FactsOf(file), maker.OfferOf(file));
        using var source = new PictureSource(picture);
        return [.. picture.Versions.Select(version => (version, source.Promise(version).Make()))];
    }

    private static AssetFile File(TestPicture picture) => File(picture.Bytes);

    private static AssetFile File(byte[] bytes) =>
        new("content/pages/x.jpg", bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), () => new MemoryStream(bytes, writable: false));
}
