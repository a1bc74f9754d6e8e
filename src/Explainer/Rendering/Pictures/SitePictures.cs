using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Reading;
using Explainer.Urls;

namespace Explainer.Rendering.Pictures;

/// <summary>The pictures of a site: each is read when a page first shows it, and a site that shows none reads none.</summary>
/// <param name="linked">The site.</param>
/// <param name="maker">Reads them.</param>
internal sealed class SitePictures(LinkedSite linked, PictureMaker maker)
{
    private readonly Lazy<Dictionary<UrlPath, AssetFile>> files = new(() => linked.Site.Assets
        .Where(asset => PictureFormats.IsNamedSo(asset.Path))
        .ToDictionary(asset => new UrlPath("/" + RenderPlan.PathOf(asset))));

    private readonly Lazy<ImmutableArray<NamedPicture>> named = new(() =>
        [.. linked.Entries.SelectMany(Named).OrderBy(use => use.At.File.Path, StringComparer.Ordinal).ThenBy(use => use.At.Start)]);

    /// <summary>The pictures that content shows and that versions are made of, in ordinal order of their places.</summary>
    public IEnumerable<Picture> Made => IsOn ? Shown.Select(Find).OfType<Picture>().Where(picture => !picture.Versions.IsEmpty) : [];

    private bool IsOn => linked.Site.Settings.ResponsiveImages && files.Value.Count > 0;

    private IEnumerable<UrlPath> Shown => named.Value.Select(use => use.Place).Where(files.Value.ContainsKey).Distinct().Order();

    /// <summary>Reads all that content shows, so that it is known when it is asked for.</summary>
    /// <param name="pace">How to go about it.</param>
    public Task ReadAsync(Pace pace) => IsOn
        ? pace.EachAsync(Shown, place =>
        {
            _ = Find(place);
            return Task.CompletedTask;
        })
        : Task.CompletedTask;

    /// <summary>The picture at a place; null for what is no file of content, or cannot be shown as one, or where pictures are left as they are.</summary>
    public Picture? Find(UrlPath place)
    {
        if (!IsOn || !files.Value.TryGetValue(place, out var file) || maker.FactsOf(file) is not { Fault: null } facts)
            return null;
        return Picture.Of(file, place, facts, maker.OfferOf(file));
    }

    /// <summary>The picture and version at an output path, found without looking at other pictures; null for any other path.</summary>
    public (Picture Picture, PictureVersion Version)? FindVersion(string path) =>
        VersionName.StemOf("/" + path) is { } stem && IsOn
            ? files.Value.Keys.Where(place => VersionName.Stem(place.Value) == stem).Order().Select(Find).OfType<Picture>()
                .SelectMany(picture => picture.Versions, (picture, version) => ((Picture, PictureVersion)?)(picture, version))
                .FirstOrDefault(found => found!.Value.Item2.Place.OutputPath == path)
            : null;

    /// <summary>Tells of pictures that nobody will see, and of those that say where they were taken.</summary>
    /// <param name="problems">Where to say it.</param>
    /// <param name="pace">How to go about it.</param>
    public void Check(ProblemList problems, Pace pace)
    {
        if (!IsOn)
            return;
        var uses = named.Value.Where(use => files.Value.ContainsKey(use.Place)).ToLookup(use => use.Place);
        files.Value.AsParallel().WithDegreeOfParallelism(pace.Workers).WithCancellation(pace.Cancel).ForAll(file => Check(file.Value, [.. uses[file.Key]], problems));
        if (maker.Unavailable is { } why)
            problems.Add(Rules.Output.ImagesNotMade, linked.Site.Settings.File.Span(0, 0), $"pictures are published as they are, since the library that makes smaller ones does not run on this machine: {why}");
    }

    private void Check(AssetFile file, ImmutableArray<NamedPicture> uses, ProblemList problems)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        // An empty file is told of where files are looked at.
        var facts = file.Length == 0 ? PictureFacts.Bad("") : maker.FactsOf(file);
        if (facts.HasLocation)
        {
            var at = uses is [var first, ..] ? first.At : new SourceFile(file.Path, "").Span(0, 0);
            problems.Add(Rules.Content.PhotoHasLocation, at, $"{name} says where it was taken, and is published as it is");
        }

        foreach (var use in uses)
        {
            if ((facts.Fault ?? maker.OfferOf(file).Fault) is { Length: > 0 } fault)
                problems.Add(Rules.Content.UnreadableImage, use.At, $"{name} {fault}");
        }
    }

    private static IEnumerable<NamedPicture> Named(LinkedEntry linked)
    {
        var photo = linked.Entry is Article { Photo.File: { } file } article && HandLinker.PlaceOfFile(file.Value, article) is { } place
            ? new NamedPicture(place, file.At)
            : (NamedPicture?)null;
        var parts = linked.Body.Sections.SelectMany(s => s.Parts).Concat(linked.Body.Footnotes.SelectMany(f => f.Parts)).Concat(linked.Summary);
        foreach (var image in parts.OfType<SiteImage>())
            yield return new(image.File, image.At);
        if (photo is { } above)
            yield return above;
    }
}
