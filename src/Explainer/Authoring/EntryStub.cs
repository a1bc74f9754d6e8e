using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Model;
using Explainer.Parsing.Schema;

namespace Explainer.Authoring;

/// <summary>
/// Makes the beginning of a content file: the keys that are known, and every other key as a comment that says what belongs there. It is
/// a draft, so that the site builds before it is finished; nothing in it is invented.
/// </summary>
public static class EntryStub
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A file for an entry with a name and nothing else.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name or title.</param>
    /// <param name="slug">Its slug.</param>
    /// <param name="comments">Lines for its writer, such as where it is mentioned.</param>
    public static NewFile Make(EntryKind kind, string name, string slug, IReadOnlyList<string> comments) => new(
        PathOf(kind, slug),
        Encoding.UTF8.GetBytes(FrontMatter(kind, [(NameKey(kind), name)], comments)));

    /// <summary>Where the file of an entry stands.</summary>
    public static string PathOf(EntryKind kind, string slug) => $"content/{kind.Folder()}/{slug}.md";

    /// <summary>Front matter of a draft.</summary>
    /// <param name="kind">The kind of entry.</param>
    /// <param name="known">The keys that are known, in order.</param>
    /// <param name="comments">Lines for its writer.</param>
    internal static string FrontMatter(EntryKind kind, IReadOnlyList<(string Key, string Value)> known, IReadOnlyList<string> comments)
    {
        var schema = EntrySchemas.Of(kind);
        var open = schema.Keys.Where(key => key.Name != "draft" && known.All(k => k.Key != key.Name)).ToList();
        var text = new StringBuilder("---\n");
        foreach (var (key, value) in known)
            text.Append(key).Append(": ").Append(Scalar(value)).Append('\n');
        text.Append("draft: true\n");
        foreach (var comment in comments)
            text.Append("# ").Append(comment).Append('\n');
        Append(text, "Needed before the line `draft: true` can go:", open.Where(IsNeeded));
        Append(text, "May be added:", open.Where(key => !IsNeeded(key)));
        return text.Append("---\n").ToString();

        bool IsNeeded(KeySchema key) => key.Required || schema.AtLeastOne.Contains(key.Name);
    }

    /// <summary>What a kind calls its name.</summary>
    internal static string NameKey(EntryKind kind) => EntrySchemas.Of(kind).Find("title") is null ? "name" : "title";

    private static void Append(StringBuilder text, string heading, IEnumerable<KeySchema> keys)
    {
        var list = keys.ToList();
        if (list.Count == 0)
            return;
        text.Append("# ").Append(heading).Append('\n');
        foreach (var key in list)
        {
            text.Append("#   ").Append(key.Name).Append(": ").Append(key.Description);
            if (key.Value is WordSchema words)
                text.Append(" One of: ").AppendJoin(", ", words.Words).Append('.');
            text.Append('\n');
        }
    }

    // Plain where YAML reads it as it stands; else in double marks, which are JSON's.
    private static string Scalar(string value) =>
        value.Length > 0 && char.IsLetter(value[0]) && value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '–' or '\'' or '’' or ',' or '.' or '(' or ')') && value[^1] != ' '
            && value.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off")
            ? value
            : JsonSerializer.Serialize(value, Quoted);
}
