using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>The kinds of entries with the names of their folders.</summary>
public static class EntryKinds
{
    /// <summary>All kinds, in the order in which the handbook lists them.</summary>
    public static ImmutableArray<EntryKind> All { get; } = [.. Enum.GetValues<EntryKind>()];

    /// <summary>The names of all folders, in the same order.</summary>
    public static ImmutableArray<string> Folders { get; } = [.. All.Select(Folder)];

    /// <summary>The folder below <c>content/</c>, and in references: <c>actors</c>, <c>context</c>.</summary>
    public static string Folder(this EntryKind kind) => kind switch
    {
        EntryKind.Article => "articles",
        EntryKind.Actor => "actors",
        EntryKind.Context => "context",
        EntryKind.Event => "events",
        EntryKind.Place => "places",
        EntryKind.Term => "terms",
        EntryKind.Page => "pages",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The folder of its URLs, with slashes around it: <c>/actors/</c>; for pages the root, <c>/</c>.</summary>
    public static string UrlFolder(this EntryKind kind) => kind == EntryKind.Page ? "/" : $"/{kind.Folder()}/";

    /// <summary>What a message calls one of them: "an actor".</summary>
    public static string OneOf(this EntryKind kind) => kind switch
    {
        EntryKind.Article => "an article",
        EntryKind.Actor => "an actor",
        EntryKind.Event => "an event",
        EntryKind.Context => "a context",
        EntryKind.Place => "a place",
        EntryKind.Term => "a term",
        _ => "a page",
    };

    /// <summary>The kind that a folder stands for, or null.</summary>
    public static EntryKind? OfFolder(string folder) =>
        Folders.IndexOf(folder, StringComparer.Ordinal) is var index and >= 0 ? All[index] : null;

    /// <summary>The kind of a content file by its path, <c>content/actors/eu/france.md</c>, or null for one outside the known folders.</summary>
    public static EntryKind? OfPath(string path)
    {
        var parts = path.Split('/', 3);
        return parts is ["content", var folder, _] ? OfFolder(folder) : null;
    }
}
