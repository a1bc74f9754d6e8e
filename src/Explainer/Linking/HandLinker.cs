using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Urls;

namespace Explainer.Linking;

/// <summary>Resolves the links that writers made: by slug, by content file, by site path.</summary>
/// <param name="targets">What they can lead to.</param>
/// <param name="problems">Where to say what is wrong.</param>
internal sealed class HandLinker(Targets targets, ProblemList problems)
{
    /// <summary>A body with its links resolved.</summary>
    public Body Resolve(Body body, Entry from) => body with
    {
        Sections = [.. body.Sections.Select(s => s with { Parts = Resolve(s.Parts, from) })],
        Footnotes = [.. body.Footnotes.Select(f => f with { Parts = Resolve(f.Parts, from) })],
    };

    /// <summary>The parts with their links resolved. What leads out of the site, or is no proper URL, stays as written.</summary>
    public ImmutableArray<BodyPart> Resolve(ImmutableArray<BodyPart> parts, Entry from)
    {
        if (!parts.Any(p => p is LinkStart or WikiLink or ImagePart))
            return parts;
        var resolved = ImmutableArray.CreateBuilder<BodyPart>(parts.Length + 8);
        foreach (var part in parts)
        {
            switch (part)
            {
                case WikiLink wiki:
                    AddWikiLink(wiki, resolved);
                    break;
                case LinkStart link when Place(link.Target.Value, from) is { } place:
                    resolved.Add(Link(place.To, place.Tail, link.Title, link.Target.At));
                    break;
                case ImagePart image when Place(image.Target.Value, from) is { } place:
                    resolved.Add(new SiteImage(place.To, image.Alt, image.Title, image.Target.At));
                    break;
                default:
                    resolved.Add(part);
                    break;
            }
        }

        return resolved.DrainToImmutable();
    }

    private SiteLinkStart Link(UrlPath to, string tail, string? title, SourceSpan at) => new(to, tail, title, at) { Entry = targets.ByUrl(to)?.Key };

    private void AddWikiLink(WikiLink wiki, ImmutableArray<BodyPart>.Builder resolved)
    {
        var written = wiki.Target.Value;
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var (slug, tail) = hash < 0 ? (written, "") : (written[..hash], written[hash..]);
        var found = targets.BySlug(slug);
        if (found is [var only])
        {
            Add(only.Url, wiki.Text ?? only.Name);
        }
        else if (found.IsEmpty && targets.ByAlias(slug) is { } old)
        {
            Add(old.Alias, wiki.Text ?? old.Name);
        }
        else
        {
            Complain();
            resolved.Add(new TextRun(wiki.Text ?? written, wiki.At, false));
        }

        void Add(UrlPath to, string text)
        {
            resolved.Add(Link(to, tail, null, wiki.Target.At));
            resolved.Add(new TextRun(text, wiki.At, false));
            resolved.Add(new LinkEnd());
        }

        void Complain()
        {
            if (found.Length > 1)
            {
                var choices = string.Join(" or ", found.Select(t => $"[[{t.Key}]]"));
                problems.Add(Rules.Content.AmbiguousReference, wiki.Target.At, $"{slug} may mean {string.Join(" or ", found.Select(t => t.Key))}", $"write {choices}", slug);
            }
            else
            {
                var hint = slug.Length == 0 ? $"for a place on this page write [{wiki.Text ?? "words"}]({tail})"
                    : targets.Nearest(slug) is { } near ? $"did you mean [[{near}{tail}]]?"
                    : null;
                problems.Add(Rules.Mention.UnknownTarget, wiki.Target.At, slug.Length == 0 ? "there is no slug before the #" : $"no page has the slug {slug}", hint, slug);
            }
        }
    }

    /// <summary>The place in the site that a URL in a content file means; null for what leads out of it or is no proper URL.</summary>
    public (UrlPath To, string Tail)? Place(string url, Entry from)
    {
        if (url.Length == 0 || !IsProper(url) || HasScheme(url) || url.StartsWith("//", StringComparison.Ordinal))
            return null;
        var cut = url.AsSpan().IndexOfAny('?', '#');
        var (path, tail) = cut < 0 ? (url, "") : (url[..cut], url[cut..]);
        if (path.Length == 0)
            return (from.Url, tail);
        var decoded = Uri.UnescapeDataString(path);
        if (decoded[0] == '/')
            return (new(decoded), tail);
        if (Below(from.File.Path, decoded) is not { } file)
            return null;

        // A host without https:// stays as it is written, so that the check stage can say so; unless a file is named like one.
        return BareHost.Is(url) && !targets.HasFile(file) ? null : (ToPlace(file), tail);
    }

    /// <summary>The place of a file that is copied as it is, named relative to the file of an entry; null where it climbs out of content/.</summary>
    public static UrlPath? PlaceOfFile(string path, Entry from) =>
        IsProper(path) && !HasScheme(path) && Below(from.File.Path, Uri.UnescapeDataString(path)) is { } file ? new(file["content".Length..]) : null;

    private UrlPath ToPlace(string file)
    {
        if (!file.EndsWith(".md", StringComparison.Ordinal))
            return new(file["content".Length..]);
        if (targets.ByFile(file) is { } target)
            return target.Url;
        // No such file: the place where its page would be, so that the check stage can name it.
        var slug = file[(file.LastIndexOf('/') + 1)..^3];
        return EntryKinds.OfPath(file) is { } kind and not EntryKind.Page
            ? new($"{kind.UrlFolder()}{slug}/")
            : new($"/{file["content/pages/".Length..^3]}/");
    }

    // The file that a relative path in another file of content/ names; null where it climbs out of content/.
    private static string? Below(string fromFile, string path)
    {
        var parts = new List<string>(fromFile.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count <= 1)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    // RFC 3986, section 3.1.
    private static bool HasScheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(url[0]) && url.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> SchemeLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    // What is odd in a URL stays as it is written: the check stage has a rule for each such thing, and must see it.
    private static bool IsProper(string url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            var unit = url[i];
            if (unit is '\\' or '{' or '}' or '<' or '>' || char.IsWhiteSpace(unit) || char.IsControl(unit) || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.Format)
                return false;
            if (unit == '%' && !(i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1]) && char.IsAsciiHexDigit(url[i + 2])))
                return false;
        }

        return true;
    }
}
