using Explainer.Rendering.Made;
using Explainer.Writing;

namespace Explainer.Tests.Writing;

public sealed class MadeFileCacheTests : IDisposable
{
    private static readonly MadeFileKey Key = MadeFileKey.Of("test", 1, "a");
    private static readonly MadeFileKey Other = MadeFileKey.Of("test", 1, "b");

    private readonly TempFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Keys_tell_makers_versions_and_lists_of_inputs_apart()
    {
        MadeFileKey[] keys =
        [
            MadeFileKey.Of("card", 1, "ab", "c"), MadeFileKey.Of("card", 1, "a", "bc"), MadeFileKey.Of("card", 1, "abc"), MadeFileKey.Of("card", 1, "ab", "c", ""),
            MadeFileKey.Of("card", 11, "ab", "c"), MadeFileKey.Of("photo", 1, "ab", "c"), MadeFileKey.Of("card", 1),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(MadeFileKey.Of("card", 1, "ab", "c"), keys[0]);
        Assert.Matches("^[0-9a-f]{64}$", keys[0].Hash);
    }

    [Fact]
    public void What_was_made_once_is_not_made_again()
    {
        Assert.Equal([1, 2], new MadeFileCache(site.Path).Get(Key, () => [1, 2]));
        var next = new MadeFileCache(site.Path);
        Assert.Equal([1, 2], next.Get(Key, NotCalled));
        Assert.Equal((1, 0, null), (next.Found, next.Made, next.Fault));
        Assert.Equal("*\n", site.Read(".explainer/.gitignore"));
        Assert.Equal([Key.Hash], site.Tree(".explainer/made").Keys);
    }

    [Fact]
    public void An_empty_file_is_kept_too()
    {
        new MadeFileCache(site.Path).Get(Key, () => []);
        Assert.Empty(new MadeFileCache(site.Path).Get(Key, NotCalled));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void An_entry_that_was_cut_short_is_made_anew_and_mended(int length)
    {
        new MadeFileCache(site.Path).Get(Key, () => [1, 2]);
        var path = site[".explainer/made/" + Key.Hash];
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);

        var cache = new MadeFileCache(site.Path);
        Assert.Equal([1, 2], cache.Get(Key, () => [1, 2]));
        Assert.Equal((0, 1), (cache.Found, cache.Made));
        Assert.Equal([1, 2], new MadeFileCache(site.Path).Get(Key, NotCalled));
    }

    [Fact]
    public void An_entry_with_other_bytes_or_under_anothers_name_is_made_anew()
    {
        var cache = new MadeFileCache(site.Path);
        cache.Get(Key, () => [1, 2]);
        cache.Get(Other, () => [3]);
        File.Copy(site[".explainer/made/" + Other.Hash], site[".explainer/made/" + Key.Hash], overwrite: true);
        var spoilt = File.ReadAllBytes(site[".explainer/made/" + Other.Hash]);
        spoilt[^1] ^= 1;
        File.WriteAllBytes(site[".explainer/made/" + Other.Hash], spoilt);

        var next = new MadeFileCache(site.Path);
        Assert.Equal([1, 2], next.Get(Key, () => [1, 2]));
        Assert.Equal([3], next.Get(Other, () => [3]));
        Assert.Equal(2, next.Made);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_told_of_and_fails_nothing()
    {
        site.Write(".explainer", "a file");
        var cache = new MadeFileCache(site.Path);
        Assert.Equal([1], cache.Get(Key, () => [1]));
        Assert.Equal([1], cache.Get(Key, () => [1]));
        cache.Prune();
        Assert.Equal(2, cache.Made);
        Assert.StartsWith(site[".explainer/made"] + " cannot be used", cache.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_can_be_neither_read_nor_replaced_is_told_of_and_made_anew()
    {
        // A folder in the place of the file, since no right is denied to root.
        Directory.CreateDirectory(site[".explainer/made/" + Key.Hash + "/x"]);
        var cache = new MadeFileCache(site.Path);
        Assert.Equal([1], cache.Get(Key, () => [1]));
        Assert.NotNull(cache.Fault);
        Assert.Empty(site.Tree(".explainer/made"));
    }

    [Fact]
    public void What_fails_to_be_made_is_the_callers_to_hear_and_is_not_kept()
    {
        var cache = new MadeFileCache(site.Path);
        Assert.Throws<DivideByZeroException>(() => cache.Get(Key, () => throw new DivideByZeroException()));
        Assert.Equal([1], cache.Get(Key, () => [1]));
    }

    [Fact]
    public void What_a_whole_build_did_not_ask_for_goes()
    {
        var first = new MadeFileCache(site.Path);
        first.Get(Key, () => [1]);
        first.Get(Other, () => [2]);
        site.Write(".explainer/made/new.tmp", "of another process").Write(".explainer/made/old.tmp", "of a dead one");
        File.SetLastWriteTimeUtc(site[".explainer/made/old.tmp"], DateTime.UtcNow.AddDays(-1));

        var second = new MadeFileCache(site.Path);
        second.Get(Other, NotCalled);
        second.Prune();
        Assert.Equal(new[] { Other.Hash, "new.tmp" }.Order(StringComparer.Ordinal), site.Tree(".explainer/made").Keys);
        Assert.Null(second.Fault);
    }

    [Fact]
    public void Nothing_to_prune_is_no_fault()
    {
        var cache = new MadeFileCache(site.Path);
        cache.Prune();
        Assert.Null(cache.Fault);
        Assert.False(Path.Exists(site[".explainer"]));
    }

    [Fact]
    public void Many_threads_and_caches_get_the_same_bytes_and_leave_nothing_unfinished()
    {
        MadeFileCache[] caches = [new(site.Path), new(site.Path)];
        Parallel.For(0, 400, i =>
        {
            var n = (byte)(i % 10);
            var bytes = caches[i % 2].Get(MadeFileKey.Of("test", 1, n.ToString(System.Globalization.CultureInfo.InvariantCulture)), () => [.. Enumerable.Repeat(n, 5000)]);
            Assert.Equal(Enumerable.Repeat(n, 5000), bytes);
        });
        Assert.All(caches, cache => Assert.Null(cache.Fault));
        Assert.Equal(10, site.Tree(".explainer/made").Count);
    }

    private static byte[] NotCalled() => throw new InvalidOperationException("It was at hand.");
}
