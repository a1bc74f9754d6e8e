namespace Explainer.Parsing.Schema;

/// <summary>The definition of <c>content/.published.yml</c>.</summary>
internal static class LedgerSchema
{
    // As in the URL of a file whose name has blanks, which writers of front matter have to percent-encode.
    private static readonly TextSchema Path = new("a path of the site such as /old/page/", IsPath, @"^/[^?#]*$");
    private static readonly TextSchema Place = new("a path of the site such as /old/page/ or /page/#old-part", text => IsPath(text.Split('#', 2)[0]), @"^/[^?]*$");

    private static readonly MapSchema Gone = new("a place that is gone",
    [
        new("date", new DateSchema(), "Since when it is gone.", Required: true),
        new("reason", TextForms.Text, "Why, for colleagues: readers do not see it.", Required: true),
    ]);

    /// <summary>The whole file.</summary>
    public static MapSchema Ledger { get; } = new("the ledger",
    [
        new("published", new TableSchema("a map of places to lists of their parts", Path, new ListSchema(TextForms.Text)), "The places that were published, each with the parts that others may link to."),
        new("gone", new TableSchema("a map of places to when and why they went", Place, Gone), "The places that were let go on purpose."),
    ]);

    private static bool IsPath(string text) => text.StartsWith('/') && text.AsSpan().IndexOfAny('?', '#') < 0;
}
