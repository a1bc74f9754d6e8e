using System.Buffers;
using System.Globalization;
using AngleSharp.Html.Parser.Tokens.Struct;
using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Checking.Facts;

/// <summary>Reads start tags into the facts of a page.</summary>
/// <param name="facts">What it adds to.</param>
/// <param name="lines">Finds the lines of offsets.</param>
/// <param name="known">Takes links that are plainly right; null to have all links as facts.</param>
/// <param name="ids">Gives the strings for ids; null to make each anew.</param>
internal sealed class TagReader(PageFacts facts, LineCounter lines, KnownLinks? known, IdPool? ids)
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\f', '\r'];
    private static readonly SearchValues<char> BlankValues = SearchValues.Create(Blanks);

    /// <summary>Reads a tag.</summary>
    public void Read(in Tag tag)
    {
        if (tag.Name == "a")
            ReadAnchor(tag);
        for (var i = 0; i < tag.Count; i++)
            ReadAttribute(tag, tag[i]);
        if (tag.Name is "link" or "meta" or "base" or "img" or "script" or "map")
            ReadWhole(tag);
    }

    private void ReadAttribute(in Tag tag, in MemoryHtmlAttributeToken attribute)
    {
        var name = attribute.Name.Memory.Span;
        if (name is "class" || (name is "href" && tag.Name == "a" && known?.Takes(attribute.Value.Memory.Span) == true))
            return;
        if (name is "id")
            AddId(ids?.Get(attribute.Value.Memory.Span) ?? attribute.Value.ToString(), At(attribute), tag);
        else if (name is "name" && tag.Name == "a")
            facts.AnchorNames.Add(attribute.Value.ToString());
        else if (UseTable.IsDrawingReference(name))
            AddDrawingPart(attribute.Value.ToString(), At(attribute));
        else if (name is "usemap" && tag.Name is "img" or "object" or "input")
            facts.UsedMaps.Add(new(attribute.Value.ToString(), At(attribute)));
        if (name is "style")
            AddCss(attribute.Value.ToString(), tag.Name, At(attribute));
        else if (UseTable.OfUrl(tag.Name, name) is { } kind)
            facts.Uses.Add(new(kind, tag.Name, attribute.Value.ToString(), At(attribute)));
        else if (UseTable.IsSrcset(tag.Name, name))
            AddSrcset(tag.Name, attribute.Value.ToString(), At(attribute));
        else if (UseTable.IsIdReference(tag.Name, name) && !(name is "aria-controls" or "aria-owns" && IsShut(tag)))
            AddIdReferences(tag.Name, name.ToString(), attribute.Value.ToString(), At(attribute));
    }

    // What takes more than one attribute to understand.
    private void ReadWhole(in Tag tag)
    {
        if (tag.Name == "base")
            facts.BaseHref ??= tag.Value("href");
        else if (tag.Name == "meta")
            ReadMeta(tag);
        else if (tag.Name == "link")
            ReadLink(tag);
        else if (tag.Name == "script")
            ReadScript(tag);
        else if (tag.Name == "map")
            facts.Maps.Add(tag.Value("name") ?? tag.Value("id") ?? "");
        else
            ReadImage(tag);
    }

    private void ReadImage(in Tag tag)
    {
        if (!tag.TryGet("alt", out var alt))
        {
            if (!tag.Says("aria-label") && !tag.Says("aria-labelledby") && !tag.Says("title") && tag.Value("aria-hidden") is not "true" && tag.Value("role") is not ("presentation" or "none"))
                facts.UnnamedImages.Add(new(tag.Value("src") ?? "", At(tag)));
        }
        else if (alt.Length > 4 && IsFileName(alt))
        {
            facts.FileNameAlts.Add(new(alt.ToString(), At(tag)));
        }

        if (tag.TryGet("width", out var w) && int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 2
            && tag.TryGet("height", out var h) && int.TryParse(h, NumberStyles.None, CultureInfo.InvariantCulture, out var height) && height > 2
            && tag.Value("src") is { Length: > 0 } src)
            facts.Pictures.Add(new(src, width, height, At(tag)));
    }

    private static bool IsFileName(ReadOnlySpan<char> alt) =>
        !alt.Contains(' ') && Path.GetExtension(alt).ToString().ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".avif" or ".svg";

    private void ReadLink(in Tag tag)
    {
        if (tag.Value("href") is not { } href || tag.Value("rel") is not { } rel || UseTable.OfRel(rel) is not { } kind)
            return;
        facts.Uses.Add(new(kind, "link", href, At(tag)));
        if (kind == UseKind.Stylesheet)
            facts.Integrities.Add(new(href, tag.Value("integrity") ?? "", At(tag)));
        else if (kind == UseKind.HeadResource && HasWord(rel, "preload") && tag.Value("as") is "image" or "script" or "style")
            facts.Preloads.Add(new(href, At(tag)));
        else if (HasWord(rel, "canonical"))
            facts.Canonical ??= new(href, At(tag));
        else if (HasWord(rel, "alternate") && tag.Value("hreflang") is { } language)
            facts.Translations.Add(new(language, href, At(tag)));
    }

    private void ReadMeta(in Tag tag)
    {
        if (tag.Value("content") is not { } content)
            return;
        if (tag.Value("http-equiv") is { } pragma)
        {
            if (!pragma.Equals("refresh", StringComparison.OrdinalIgnoreCase))
                return;
            facts.SendsOn = true;
            if (!RefreshParser.TryParse(content, out var url))
                facts.BadRefreshes.Add(new(content, At(tag)));
            else if (url is not null)
                facts.Uses.Add(new(UseKind.MetaRefresh, "meta", url, At(tag)));
        }
        else if ((tag.Value("property") ?? tag.Value("name")) is { } name)
        {
            if (UseTable.OfMeta(name) is { } kind)
                facts.Uses.Add(new(kind, "meta", content, At(tag)));
            else if (name.Equals("robots", StringComparison.OrdinalIgnoreCase))
                facts.NoIndex |= content.Contains("noindex", StringComparison.OrdinalIgnoreCase) || content.Contains("none", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Adds the URLs of CSS in a page. Those of a part of the page (<c>url(#clip)</c>) are for its drawings.</summary>
    public void AddCss(string css, string element, LinePosition at)
    {
        foreach (var (url, _) in CssUrlScanner.Urls(css))
        {
            if (!url.StartsWith('#'))
                facts.Uses.Add(new(UseKind.CssUrl, element, url, at));
        }
    }

    /// <summary>Adds the ids of a tag that readers do not see.</summary>
    public void ReadHidden(in Tag tag, bool isInTemplate)
    {
        if (tag.Value("id") is { Length: > 0 } id)
            (isInTemplate ? facts.TemplateIds : facts.HiddenIds).Add(id);
    }

    private void AddId(string id, LinePosition at, in Tag tag)
    {
        // A panel that a script shows, and what a search in the page opens, can be led to.
        if (tag.Value("hidden") is { } hidden && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase) && tag.Value("role") is null)
            facts.HiddenIds.Add(id);
        if (id.Length == 0 || id.AsSpan().ContainsAny(BlankValues))
            facts.InvalidIds.Add(new(id, at));
        if (id.Length > 0 && !facts.Ids.Add(id))
            facts.RepeatedIds.Add(new(id, at));
    }

    private void AddSrcset(string element, string srcset, LinePosition at)
    {
        var candidates = SrcsetParser.Parse(srcset).ToList();
        foreach (var candidate in candidates)
        {
            facts.Uses.Add(new(UseKind.Image, element, candidate.Url, at));
            if (candidate.Descriptor.EndsWith('w') && int.TryParse(candidate.Descriptor.AsSpan(0, candidate.Descriptor.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var width))
                facts.Pictures.Add(new(candidate.Url, width, null, at));
        }

        if (SrcsetJudge.Find(candidates) is { } fault)
            facts.BadSrcsets.Add(new(fault, at));
    }

    private void AddIdReferences(string element, string attribute, string value, LinePosition at)
    {
        foreach (var id in value.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
            facts.IdReferences.Add(new(element, attribute, id, at));
    }

    private void ReadAnchor(in Tag tag)
    {
        var leads = tag.TryGet("href", out var href);
        if (leads && tag.Has("hreflang"))
            facts.LanguageLinks.Add(href.ToString());
        if (!leads)
        {
            if (!tag.Has("id") && !tag.Has("name") && !tag.Has("xlink:href"))
                facts.PlainAnchors.Add(new("", At(tag)));
        }
        else if (tag.Value("rel") is { } rel && HasWord(rel, "opener") && tag.Value("target") is "_blank")
        {
            facts.Openers.Add(new(href.ToString(), At(tag)));
        }
    }

    private void ReadScript(in Tag tag)
    {
        if (tag.Value("src") is { } src)
            facts.Integrities.Add(new(src, tag.Value("integrity") ?? "", At(tag)));
    }

    private void AddDrawingPart(string value, LinePosition at)
    {
        if (!value.Contains("url(", StringComparison.OrdinalIgnoreCase))
            return;
        foreach (var (url, _) in CssUrlScanner.Urls(value))
        {
            if (url.Length > 1 && url[0] == '#')
                facts.DrawingParts.Add(new(PercentEncoding.Decode(url.AsSpan(1)), at));
        }
    }

    // What a control opens may be made when it is opened.
    private static bool IsShut(in Tag tag) =>
        tag.Value("aria-expanded") is "false" || tag.Value("aria-selected") is "false" || (tag.Value("aria-haspopup") is { } popup && popup != "false");

    private static bool HasWord(string words, string word) =>
        words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

    private LinePosition At(in MemoryHtmlAttributeToken attribute) => lines.At(attribute.Position.Index);

    private LinePosition At(in Tag tag) => lines.At(tag.Count == 0 ? 0 : tag[0].Position.Index);
}
