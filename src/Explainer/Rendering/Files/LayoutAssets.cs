using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Explainer.Reading;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>
/// The files that layouts use, under names with a hash of their content, so that hosts may tell browsers to keep them for good: a
/// stylesheet names the others by their new names.
/// </summary>
internal sealed class LayoutAssets
{
    private const string Folder = "layouts/assets/";
    private readonly ImmutableSortedDictionary<string, UrlPath> places;

    private LayoutAssets(ImmutableSortedDictionary<string, UrlPath> places, ImmutableArray<(string, AssetFile)> copied, ImmutableArray<OutputFile> rewritten) =>
        (this.places, Copied, Rewritten) = (places, copied, rewritten);

    /// <summary>The files that are copied as they are, with their output paths.</summary>
    public ImmutableArray<(string Path, AssetFile Asset)> Copied { get; }

    /// <summary>The stylesheets, with the new names of what they use.</summary>
    public ImmutableArray<OutputFile> Rewritten { get; }

    /// <summary>The stylesheets that every page loads: those right in <c>layouts/assets/</c>, by name.</summary>
    public ImmutableArray<UrlPath> Stylesheets =>
        [.. places.Where(p => p.Key.EndsWith(".css", StringComparison.Ordinal) && !p.Key.Contains('/', StringComparison.Ordinal)).Select(p => p.Value)];

    /// <summary>The place of each file by its name below <c>layouts/assets/</c>.</summary>
    public IReadOnlyDictionary<string, UrlPath> Places => places;

    /// <summary>Names the assets.</summary>
    public static LayoutAssets Of(ImmutableArray<AssetFile> assets)
    {
        var places = ImmutableSortedDictionary.CreateBuilder<string, UrlPath>(StringComparer.Ordinal);
        var copied = ImmutableArray.CreateBuilder<(string, AssetFile)>();
        var rewritten = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var asset in assets.Where(a => !IsStylesheet(a)))
        {
            places[asset.Path[Folder.Length..]] = Hashed(asset.Path, asset.Sha256);
            copied.Add((places[asset.Path[Folder.Length..]].OutputPath, asset));
        }

        // A stylesheet that imports another comes after it; one that is part of a circle keeps the plain name in it, which check reports.
        var waiting = assets.Where(IsStylesheet).ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(a => !Uses(a).Any(u => waiting.Any(w => w != a && w.Path == u))).ToList();
            foreach (var sheet in ready.Count > 0 ? ready : waiting)
            {
                var bytes = Encoding.UTF8.GetBytes(TrimmedCss.Of(Rewrite(sheet, places)));
                var place = Hashed(sheet.Path, Convert.ToHexStringLower(SHA256.HashData(bytes)));
                places[sheet.Path[Folder.Length..]] = place;
                rewritten.Add(new(place.OutputPath, bytes, []));
            }

            waiting = ready.Count > 0 ? [.. waiting.Except(ready)] : [];
        }

        return new(places.ToImmutable(), copied.DrainToImmutable(), rewritten.DrainToImmutable());
    }

    private static bool IsStylesheet(AssetFile asset) => asset.Path.EndsWith(".css", StringComparison.Ordinal);

    // layouts/assets/site.css is /assets/site.1a2b3c4d5e.css: ten digits tell versions of one file apart well enough.
    private static UrlPath Hashed(string path, string sha256)
    {
        var place = path["layouts".Length..];
        var dot = place.LastIndexOf('.');
        var name = place.LastIndexOf('/') + 1;
        return dot > name ? new($"{place[..dot]}.{sha256[..10]}{place[dot..]}") : new($"{place}.{sha256[..10]}");
    }

    private static string Read(AssetFile asset)
    {
        using var reader = new StreamReader(asset.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Uses(AssetFile sheet) => CssUrlScanner.Urls(Read(sheet)).Select(u => Resolve(sheet.Path, u.Url)).OfType<string>();

    private static string Rewrite(AssetFile sheet, ImmutableSortedDictionary<string, UrlPath>.Builder places)
    {
        var css = Read(sheet);
        var written = new StringBuilder();
        var at = 0;
        foreach (var (url, offset) in CssUrlScanner.Urls(css))
        {
            if (Resolve(sheet.Path, url) is not { } target || !places.TryGetValue(target[Folder.Length..], out var place))
                continue;
            var start = css.IndexOf(url, offset, StringComparison.Ordinal);
            if (start < 0)
                continue;
            written.Append(css, at, start - at).Append(RelativeUrl.Between(new(sheet.Path["layouts".Length..]), place));
            at = start + url.Length;
        }

        return written.Append(css, at, css.Length - at).ToString();
    }

    // The asset that a URL in a stylesheet names, relative to it; null for what is none.
    private static string? Resolve(string sheet, string url)
    {
        if (url.Length == 0 || url.Contains(':', StringComparison.Ordinal) || url[0] is '/' or '#')
            return null;
        var parts = new List<string>(sheet.Split('/')[..^1]);
        foreach (var part in url.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        var path = string.Join('/', parts);
        return path.StartsWith(Folder, StringComparison.Ordinal) ? path : null;
    }
}
