using Explainer.Rendering.Pictures;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Rendering.Pictures;

/// <summary>In which widths pictures are made.</summary>
public sealed class LadderTests
{
    [Theory]
    [InlineData(4000, 3000, "360 720 1080 1440")]
    [InlineData(1440, 900, "360 720 1080 1440")]
    [InlineData(1100, 900, "360 720 1100")]
    [InlineData(725, 500, "360 725")]
    [InlineData(200, 500, "200")]
    [InlineData(1, 1, "1")]
    [InlineData(500, 20_000, "")]
    [InlineData(20_000, 500, "360 720 1080 1440")]
    public void A_picture_is_made_in_few_widths_up_to_its_own(int width, int height, string widths) =>
        Assert.Equal(widths, string.Join(' ', Ladder.Of(width, height)));

    [Property]
    public Property No_width_is_more_than_its_own_none_comes_twice_and_the_shape_stays() => Prop.ForAll(
        Gen.Choose(1, 30_000).Two().ToArbitrary(),
        size =>
        {
            var (width, height) = size;
            var widths = Ladder.Of(width, height);
            return widths.All(w => w <= width && w <= Ladder.Widest && Math.Abs(((double)w * height / width) - Ladder.HeightOf(w, width, height)) <= 0.5 + (height < width ? 0.5 : 0))
                && widths.Zip(widths.Skip(1)).All(pair => pair.Second >= pair.First * 1.1);
        });
}
