using System.Buffers;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Explainer.Checking.Facts;

/// <summary>
/// Reads what an HTML page defines and uses, token by token: no tree is built, and of its text nothing is kept. Templates and
/// scripts hold no links, comments neither; what stands in <c>noscript</c> does.
/// </summary>
internal sealed class PageReader
{
    private readonly HtmlTokenizer tokenizer;
    private readonly ReadOnlyMemory<char> text;
    private readonly PageFacts facts;
    private readonly LineCounter lines;
    private readonly TagReader tags;
    private readonly OpenLink link = new();
    private string? raw;
    private int tables;
    private int templates;
    private int drawings;
    private int unscripted;
    private bool isJsonLd;

    private PageReader(HtmlTokenizer tokenizer, ReadOnlyMemory<char> text, PageFacts facts, KnownLinks? known, IdPool? ids)
    {
        (this.tokenizer, this.text, this.facts) = (tokenizer, text, facts);
        lines = new(text);
        tags = new(facts, lines, known, ids);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="known">Takes links that are plainly right; null to have all links as facts.</param>
    /// <param name="ids">Gives the strings for ids; null to make each anew.</param>
    public static PageFacts Read(ReadOnlySpan<byte> bytes, KnownLinks? known = null, IdPool? ids = null)
    {
        var encoding = PageEncoding.Of(bytes, out var start);
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetCharCount(bytes[start..]));
        try
        {
            var length = encoding.GetChars(bytes[start..], chars);
            var facts = Read(chars, length, known, ids);
            if (facts.BaseHref is null || known is null)
                return facts;

            // It leads all links of the page elsewhere, those before it too.
            known.Clear();
            return Read(chars, length, null, ids);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Reads a piece of HTML.</summary>
    public static PageFacts Read(string html) => Read(html.ToCharArray(), html.Length, null, null);

    private static PageFacts Read(char[] chars, int length, KnownLinks? known, IdPool? ids)
    {
        using var characters = new CharArrayTextSource(chars, length);
        using var source = new TextSource(characters);
        // The tokenizer's own count of lines ends at 65,535.
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            DisableElementPositionTracking = true,
            SkipDataText = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipRCDataText = true,
            SkipPlaintext = true,
            SkipComments = true,
            SkipCDATA = true,
            SkipProcessingInstructions = true,
        };
        var facts = new PageFacts();
        new PageReader(tokenizer, chars.AsMemory(0, length), facts, known, ids).ReadTokens();
        return facts;
    }

    private void ReadTokens()
    {
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    link.Close(facts, lines);
                    return;
                case HtmlTokenType.StartTag:
                    var attributes = token.Attributes;
                    Open(new(token.Name.ToString(), ref attributes), token.IsSelfClosing);
                    break;
                case HtmlTokenType.EndTag:
                    Close(token.Name.Memory.Span);
                    break;
                case HtmlTokenType.Character:
                    AddText(token.Position.Index);
                    break;
            }
        }
    }

    private void Open(in Tag tag, bool isSelfClosing)
    {
        raw = null;
        if (link.IsOpen)
            FollowTable(tag.Name, 1);
        if (drawings == 0)
            EnterRawText(tag.Name);
        else if (tag.Name == "style" && !isSelfClosing)
            raw = "style";
        if (tag.Name is "svg" or "math" && !isSelfClosing)
            tokenizer.IsAcceptingCharacterData = ++drawings > 0;
        else if (tag.Name == "template")
            templates++;
        else if (tag.Name == "noscript")
            unscripted++;
        if (templates > 0 || unscripted > 0)
            tags.ReadHidden(tag, templates > 0);
        if (templates > 0)
            return;
        isJsonLd = tag.Name == "script" && tag.TryGet("type", out var type) && type.Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
        if (tag.Name == "a")
            OpenLinkAt(tag);
        else
            link.AddElement(tag);
        tags.Read(tag);
    }

    private void OpenLinkAt(in Tag tag)
    {
        if (!tag.TryGet("href", out var href))
            return;
        var isNested = link.IsOpen;
        link.Close(facts, lines, isCutShort: isNested);
        link.Open(tag, href);
        tables = 0;
        if (isNested)
            facts.NestedLinks.Add(link.ToPart(lines));
    }

    private void Close(ReadOnlySpan<char> name)
    {
        raw = null;
        if (link.IsOpen)
            FollowTable(name, -1);
        if (name is "a" && templates == 0)
            link.Close(facts, lines);
        else if (name is "template" && templates > 0)
            templates--;
        else if (name is "noscript" && unscripted > 0)
            unscripted--;
        else if (name is "svg" or "math" && drawings > 0)
            tokenizer.IsAcceptingCharacterData = --drawings > 0;
    }

    // A cell ends what is open in it, links without an end tag too (HTML, "clear the list of active formatting elements").
    private void FollowTable(ReadOnlySpan<char> name, int step)
    {
        if (name is "table")
            tables += step;
        if (tables < 0 || (tables == 0 && name is "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "caption"))
            link.Close(facts, lines);
    }

    // The tokenizer skips text, and tells where it was: most of a page's text is looked at by nobody.
    private void AddText(int start)
    {
        if (templates > 0 || (!link.IsOpen && raw is null))
            return;
        var span = text.Span[start..Math.Clamp(tokenizer.Position, start, text.Length)];
        if (raw == "style")
            tags.AddCss(span.ToString(), "style", lines.At(start));
        else if (raw == "script" && isJsonLd)
            JsonLdReader.Read(span, facts, lines.At(start));
        else if (raw is null)
            link.AddText(span);
    }

    // By HTML's "in body" and "in head" insertion modes, without scripting. Within SVG and MathML there is no raw text.
    private void EnterRawText(string name)
    {
        var mode = name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
        if (mode == HtmlParseMode.PCData)
            return;
        tokenizer.State = mode;
        raw = name;
    }
}
