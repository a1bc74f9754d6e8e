using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Parsing.Bodies;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;
using Explainer.Reading;

namespace Explainer.Authoring;

/// <summary>Gives a page another slug: its file moves, every reference and hand link is updated where it stands, the old URL becomes an alias.</summary>
public sealed class Renamer
{
    private readonly ParsedSite site;
    private readonly ParsedEntry page;
    private readonly EntryKey to;
    private readonly string oldUrl;
    private readonly string newUrl;
    private readonly string newPath;
    private readonly Dictionary<SourceSpan, TextEdit> edits = [];

    private Renamer(ParsedSite site, ParsedEntry page, EntryKey to)
    {
        (this.site, this.page, this.to) = (site, page, to);
        oldUrl = page.Url.Value;
        newUrl = oldUrl[..(oldUrl.TrimEnd('/').LastIndexOf('/') + 1)] + LastPart(to.Slug) + "/";
        newPath = page.Keys["slug"] is null ? page.File.Path[..(page.File.Path.LastIndexOf('/') + 1)] + LastPart(to.Slug) + ".md" : page.File.Path;
    }

    /// <summary>Works out a renaming; nothing is written.</summary>
    /// <param name="sources">The site.</param>
    /// <param name="from">The page: a slug, <c>actors/iran</c>, or the path of its file.</param>
    /// <param name="slug">Its new slug; for pages below <c>pages/</c> the last part of it.</param>
    /// <param name="problems">Where to say what is wrong with the site.</param>
    /// <returns>The renaming; null where <c>site.yml</c> cannot be read.</returns>
    /// <exception cref="AuthoringRefusedException">There is no such page, several may be meant, or the new slug is taken or none.</exception>
    public static Renaming? Plan(SourceSet sources, string from, string slug, ProblemList problems)
    {
        if (SiteLoader.Parse(sources, new() { Drafts = true }, problems) is not { } site)
            return null;
        var page = Find(site, from);
        var folder = page.Key.Slug[..(page.Key.Slug.LastIndexOf('/') + 1)];
        var bare = slug.StartsWith(page.Key.Kind.Folder() + "/", StringComparison.Ordinal) ? slug[(page.Key.Kind.Folder().Length + 1)..] : slug;
        if (folder.Length > 0 && bare.StartsWith(folder, StringComparison.Ordinal))
            bare = bare[folder.Length..];
        var to = new EntryKey(page.Key.Kind, folder + SlugMaker.Checked(bare));
        if (LastPart(page.Key.Slug) == "index" && page.Key.Kind == EntryKind.Page)
            throw new AuthoringRefusedException($"{page.Key} is the page of its folder, and keeps the name index");
        if (to == page.Key)
            throw new AuthoringRefusedException($"{page.Key} has this slug already");
        if (site.Entries.FirstOrDefault(e => e.Key == to) is { } taken)
            throw new AuthoringRefusedException($"{to} is the slug of {taken.File.Path} already");
        return new Renamer(site, page, to).Plan();
    }

    private static ParsedEntry Find(ParsedSite site, string from)
    {
        var found = site.Entries.Where(e => e.Key.Slug == from || e.Key.ToString() == from || e.File.Path == from || e.Url.Value == from).ToList();
        if (found is [var only])
            return only;
        if (found.Count > 1)
            throw new AuthoringRefusedException($"{from} may mean {string.Join(" or ", found.Select(e => e.Key))}; write which");
        var near = Spelling.DidYouMean(from, site.Entries.SelectMany(e => new[] { e.Key.Slug, e.Key.ToString() }));
        throw new AuthoringRefusedException($"there is no page {from}{(near is null ? "" : $"; {near}")}");
    }

    private Renaming Plan()
    {
        foreach (var entry in site.Entries)
        {
            foreach (var (value, kinds) in KeyReferences.Of(EntrySchemas.Of(entry.Key.Kind), entry.Keys))
                EditReference(value, kinds);
            foreach (var part in entry.Body.Sections.SelectMany(s => s.Parts).Concat(entry.Body.Footnotes.SelectMany(f => f.Parts)).Concat(entry.Summary))
                EditLink(entry, part);
            foreach (var related in entry.Keys.Maps("related"))
                EditUrl(related.LocatedText("url"));
        }

        foreach (var redirect in site.Settings.Redirects)
            EditUrl(redirect.To);
        var references = edits.Count;
        if (page.Keys["slug"] is { } slug)
            Edit(slug.At, LastPart(to.Slug));
        if (!page.Keys.Flag("draft"))
            AddAlias();
        return Renaming.Of(page.File, newPath, [.. edits.Values, new(page.File.Span(0, 0), "")], references);
    }

    private void EditReference(YamlScalar value, IReadOnlyList<EntryKind> kinds)
    {
        if (!kinds.Contains(page.Key.Kind))
            return;
        if (value.Text == page.Key.ToString())
            Edit(value.At, to.ToString());
        else if (value.Text == page.Key.Slug)
            Edit(value.At, IsAmbiguous(kinds) ? to.ToString() : to.Slug);
    }

    private void EditLink(ParsedEntry from, BodyPart part)
    {
        switch (part)
        {
            case WikiLink wiki:
                var hash = wiki.Target.Value.IndexOf('#', StringComparison.Ordinal);
                var slug = hash < 0 ? wiki.Target.Value : wiki.Target.Value[..hash];
                if (slug == page.Key.ToString() || (slug == page.Key.Slug && site.Entries.Count(e => e.Key.Slug == slug) == 1))
                    EditPart(wiki.Target, slug, slug == page.Key.Slug && !IsAmbiguous(EntryKinds.All) ? to.Slug : to.ToString());
                break;
            case LinkStart link when link.Target.Value.StartsWith('/'):
                EditUrl(link.Target);
                break;
            case LinkStart link when link.Target.Value.Split('#', '?')[0] is { Length: > 3 } file && file.EndsWith(".md", StringComparison.Ordinal)
                && Path.GetFullPath("/" + from.File.Path[..(from.File.Path.LastIndexOf('/') + 1)] + Uri.UnescapeDataString(file)).Replace('\\', '/').EndsWith("/" + page.File.Path, StringComparison.Ordinal):
                EditPart(link.Target, file, file[..(file.LastIndexOf('/') + 1)] + newPath[(newPath.LastIndexOf('/') + 1)..]);
                break;
        }
    }

    // The page's own URL, with or without its last slash; and the years below it, which move along.
    private void EditUrl(Located<string>? written)
    {
        if (written is not { } url)
            return;
        var path = url.Value.Split('#', '?')[0];
        var isYear = page.Key.Kind != EntryKind.Page && path.StartsWith(oldUrl, StringComparison.Ordinal) && path[oldUrl.Length..].TrimEnd('/') is { Length: 4 } year && year.All(char.IsAsciiDigit);
        if (path == oldUrl || isYear)
            EditPart(url, oldUrl, newUrl);
        else if (path + "/" == oldUrl)
            EditPart(url, path, newUrl.TrimEnd('/'));
    }

    private void EditPart(Located<string> value, string old, string replacement) =>
        Edit(value.At.File.Span(value.At.Start, old.Length), replacement, old);

    // A value that does not stand in its file as it reads, such as one with YAML escapes, would be broken by an edit.
    private void Edit(SourceSpan at, string text, string? expected = null)
    {
        if (expected is null || at.Text == expected)
            edits[at] = new(at, text);
        else
            throw new AuthoringRefusedException($"the reference at {at.File.Path}({at.From.Line},{at.From.Column}) is written in a way that cannot be changed safely; write it plainly first");
    }

    // Being renamed back, a page must not redirect to itself: the alias changes places with its URL.
    private void AddAlias()
    {
        var aliases = page.Keys.Texts("aliases");
        if (aliases.Any(a => a.Value.TrimEnd('/') + "/" == oldUrl))
            return;
        if (aliases.FirstOrDefault(a => a.Value.TrimEnd('/') + "/" == newUrl) is { At.File: not null } own)
        {
            Edit(own.At, oldUrl);
            return;
        }

        if (page.Keys["aliases"] is YamlList { Items: [.., var last] } list)
        {
            var text = page.File.Text;
            if (text[list.At.Start] == '[')
            {
                Edit(page.File.Span(last.At.End + (last is YamlScalar { IsPlain: false } ? 1 : 0), 0), $", {oldUrl}");
                return;
            }

            var lineStart = text.LastIndexOf('\n', last.At.Start) + 1;
            var lineEnd = text.IndexOf('\n', last.At.End);
            var dash = text.IndexOf('-', lineStart);
            Edit(page.File.Span(lineEnd + 1, 0), $"{text[lineStart..dash]}- {oldUrl}\n");
            return;
        }

        if (page.Keys["aliases"] is { } empty)
        {
            Edit(empty.At, $"[{oldUrl}]");
            return;
        }

        var line = page.File.Text.IndexOf('\n', page.Opening.End);
        var newLine = line > 0 && page.File.Text[line - 1] == '\r' ? "\r\n" : "\n";
        Edit(page.File.Span(line + 1, 0), $"aliases: [{oldUrl}]{newLine}");
    }

    private bool IsAmbiguous(IEnumerable<EntryKind> kinds) => kinds.Any(kind => kind != to.Kind && site.Entries.Any(e => e.Key == new EntryKey(kind, to.Slug)));

    private static string LastPart(string slug) => slug[(slug.LastIndexOf('/') + 1)..];
}
