using Explainer.Checking;

namespace Explainer.Tests.Checking;

public class PartSuggesterTests
{
    [Fact]
    public void The_nearest_comes_first() =>
        Assert.Equal(["roles", "roles-2"], new PartSuggester().Near("rolesx", ["claims", "roles-2", "roles"], most: 3));

    [Fact]
    public void A_run_looks_at_so_many_ids_and_no_more()
    {
        var suggester = new PartSuggester();
        string[] ids = ["roles", .. Enumerable.Range(0, 999).Select(i => $"far-from-it-{i}")];

        var named = Enumerable.Range(0, 1000).Count(_ => suggester.Near("rolls", ids, most: 1).Length > 0);

        Assert.InRange(named, 100, 500);
    }
}
