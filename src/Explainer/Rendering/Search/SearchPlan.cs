using System.Collections.Immutable;
using System.Globalization;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Rendering.Files;
using Explainer.Urls;

namespace Explainer.Rendering.Search;

/// <summary>
/// Says into which files the search index goes. They are scripts, since a page that was opened from a disk may load nothing else, and
/// small, so that a search fetches less than a picture. How many there are follows from the sizes of the sources alone, and so is
/// known before the index is made.
/// </summary>
internal sealed class SearchPlan
{
    /// <summary>The file that says where everything is.</summary>
    public static UrlPath Root { get; } = new("/search/index.js");

    private const int BytesOfShard = 3200;
    private const int BytesOfAllTexts = 6_000_000;
    private const int LeastOfPage = 400;
    private const int MostOfPage = 4000;

    private SearchPlan(ImmutableArray<SearchDocument> documents, ImmutableArray<int> starts, int termShards) =>
        (Documents, Starts, TermShards) = (documents, starts, termShards);

    /// <summary>The pages that can be found.</summary>
    public ImmutableArray<SearchDocument> Documents { get; }

    /// <summary>The first page of each shard of pages.</summary>
    public ImmutableArray<int> Starts { get; }

    /// <summary>How many shards of terms there are.</summary>
    public int TermShards { get; }

    /// <summary>How much of its text each page gives to its shard, in characters.</summary>
    public int TextOfPage => Math.Clamp(BytesOfAllTexts / Math.Max(1, Documents.Length), LeastOfPage, MostOfPage);

    /// <summary>Plans the index of a site.</summary>
    public static SearchPlan Of(Site site)
    {
        var documents = SearchDocument.Of(site);
        var plan = new SearchPlan(documents, [], 0);
        var starts = ImmutableArray.CreateBuilder<int>();
        var (size, all) = (BytesOfShard, 0L);
        for (var i = 0; i < documents.Length; i++)
        {
            var length = documents[i].Entry.File.Text.Length;
            all += length;
            size += Math.Min(length, plan.TextOfPage) + 150;
            if (size <= BytesOfShard)
                continue;
            starts.Add(i);
            size = Math.Min(length, plan.TextOfPage) + 150;
        }

        // A small site's words are mostly different ones; in a large one the lists behind them grow.
        return new(documents, starts.ToImmutable(), (int)Math.Clamp(Math.Min(all / 30_000, 20 + (all / 80_000)), 1, 400));
    }

    /// <summary>The files, made together.</summary>
    public PlannedFiles Files(LinkedSite linked, bool portable) => new(
        [Root.OutputPath, .. Enumerable.Range(0, TermShards).Select(i => Shard('t', i)), .. Enumerable.Range(0, Starts.Length).Select(i => Shard('d', i))],
        () => new SearchFiles(linked, this, portable).Write());

    /// <summary>The output path of a shard.</summary>
    public static string Shard(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"search/{kind}{number}.js");
}
