using System.Text;
using Explainer.Model;

namespace Explainer.Authoring;

/// <summary>
/// Makes an article of a text file: a draft whose body is the text byte for byte. Its file name is all that is known of it, so that alone
/// becomes its slug; title, date and the rest are the writer's to say.
/// </summary>
public static class SeedImport
{
    /// <summary>The article.</summary>
    /// <param name="fileName">The text's file name.</param>
    /// <param name="text">The text; a byte-order mark before it is no part of it.</param>
    /// <param name="title">Its title, if the user said it.</param>
    /// <exception cref="AuthoringRefusedException">It is no UTF-8 text, or has no name that a slug could be made of.</exception>
    public static NewFile Make(string fileName, ReadOnlyMemory<byte> text, string? title)
    {
        var body = text.Span.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
        if (!System.Text.Unicode.Utf8.IsValid(body.Span))
            throw new AuthoringRefusedException($"{fileName} is not UTF-8 text; save it as UTF-8 first");
        var slug = SlugMaker.Of(title ?? Path.GetFileNameWithoutExtension(fileName));
        var front = EntryStub.FrontMatter(EntryKind.Article, title is null ? [] : [("title", title)], [$"Imported from {Path.GetFileName(fileName).ReplaceLineEndings(" ")}."]);
        return new(EntryStub.PathOf(EntryKind.Article, slug), (byte[])[.. Encoding.UTF8.GetBytes(front), .. body.Span]);
    }
}
