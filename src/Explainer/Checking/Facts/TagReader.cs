using System.Buffers;
using AngleSharp.Html.Parser.Tokens.Struct;
using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Checking.Facts;

/// <summary>Reads start tags into the facts of a page.</summary>
/// <param name="facts">What it adds to.</param>
/// <param name="lines">Finds the lines of offsets.</param>
internal sealed class TagReader(PageFacts facts, LineCounter lines)
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\f', '\r'];
    private static readonly SearchValues<char> BlankValues = SearchValues.Create(Blanks);

    /// <summary>Reads a tag.</summary>
    public void Read(in Tag tag)
    {
        for (var i = 0; i < tag.Count; i++)
            ReadAttribute(tag, tag[i]);
        if (tag.Name is "link" or "meta" or "base" or "img")
            ReadWhole(tag);
    }

    private void ReadAttribute(in Tag tag, in MemoryHtmlAttributeToken attribute)
    {
        var name = attribute.Name.Memory.Span;
        if (name is "class")
            return;
        if (name is "id")
            AddId(attribute.Value.ToString(), At(attribute));
        else if (name is "name" && tag.Name == "a")
            facts.AnchorNames.Add(attribute.Value.ToString());
        else if (name is "style")
            AddCss(attribute.Value.ToString(), tag.Name, At(attribute));
        else if (UseTable.OfUrl(tag.Name, name) is { } kind)
            facts.Uses.Add(new(kind, tag.Name, attribute.Value.ToString(), At(attribute)));
        else if (UseTable.IsSrcset(tag.Name, name))
            AddSrcset(tag.Name, attribute.Value.ToString(), At(attribute));
        else if (UseTable.IsIdReference(tag.Name, name))
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
        else if (tag.Value("alt") is null && !tag.Says("aria-label") && !tag.Says("aria-labelledby") && !tag.Says("title")
            && tag.Value("aria-hidden") is not "true" && tag.Value("role") is not ("presentation" or "none"))
            facts.UnnamedImages.Add(new(tag.Value("src") ?? "", At(tag)));
    }

    private void ReadLink(in Tag tag)
    {
        if (tag.Value("href") is { } href && tag.Value("rel") is { } rel && UseTable.OfRel(rel) is { } kind)
            facts.Uses.Add(new(kind, "link", href, At(tag)));
    }

    private void ReadMeta(in Tag tag)
    {
        if (tag.Value("content") is not { } content)
            return;
        if (tag.Value("http-equiv") is { } pragma)
        {
            if (!pragma.Equals("refresh", StringComparison.OrdinalIgnoreCase))
                return;
            if (!RefreshParser.TryParse(content, out var url))
                facts.BadRefreshes.Add(new(content, At(tag)));
            else if (url is not null)
                facts.Uses.Add(new(UseKind.MetaRefresh, "meta", url, At(tag)));
        }
        else if ((tag.Value("property") ?? tag.Value("name")) is { } name && UseTable.OfMeta(name) is { } kind)
        {
            facts.Uses.Add(new(kind, "meta", content, At(tag)));
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

    private void AddId(string id, LinePosition at)
    {
        if (id.Length == 0 || id.AsSpan().ContainsAny(BlankValues))
            facts.InvalidIds.Add(new(id, at));
        if (id.Length > 0 && !facts.Ids.Add(id))
            facts.RepeatedIds.Add(new(id, at));
    }

    private void AddSrcset(string element, string srcset, LinePosition at)
    {
        foreach (var url in SrcsetParser.Urls(srcset))
            facts.Uses.Add(new(UseKind.Image, element, url, at));
    }

    private void AddIdReferences(string element, string attribute, string value, LinePosition at)
    {
        foreach (var id in value.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
            facts.IdReferences.Add(new(element, attribute, id, at));
    }

    private LinePosition At(in MemoryHtmlAttributeToken attribute) => lines.At(attribute.Position.Index);

    private LinePosition At(in Tag tag) => lines.At(tag.Count == 0 ? 0 : tag[0].Position.Index);
}
