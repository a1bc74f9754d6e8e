using Explainer.Writing;

namespace Explainer.Tests.Writing;

public sealed class DiskCacheTests : IDisposable
{
    private readonly TempFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void What_was_saved_is_loaded()
    {
        var cache = new DiskCache(site.Path);
        Assert.Null(cache.Load("k"));
        cache.Save("k", [1, 2]);
        Assert.Equal([1, 2], cache.Load("k")!);
        Assert.Equal("*\n", site.Read(".explainer/.gitignore"));
    }

    [Fact]
    public void The_entries_used_least_lately_go()
    {
        var cache = new DiskCache(site.Path);
        for (var i = 0; i < 12; i++)
        {
            cache.Save($"k{i}", [1]);
            File.SetLastWriteTimeUtc(site[$".explainer/layouts/k{i}.dll"], DateTime.UtcNow.AddHours(i - 100));
            if (i == 6)
                cache.Load("k0");
        }

        Assert.NotNull(cache.Load("k0"));
        Assert.Null(cache.Load("k1"));
        Assert.NotNull(cache.Load("k11"));
        Assert.Equal(8, Directory.GetFiles(site[".explainer/layouts"]).Length);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_no_error()
    {
        site.Write(".explainer", "a file");
        var cache = new DiskCache(site.Path);
        cache.Save("k", [1]);
        Assert.Null(cache.Load("k"));
    }

    [Fact]
    public void A_key_that_leads_elsewhere_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => new DiskCache(site.Path).Load("../x"));
}
