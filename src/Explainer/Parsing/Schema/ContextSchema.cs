namespace Explainer.Parsing.Schema;

/// <summary>The front matter of contexts.</summary>
internal static class ContextSchema
{
    private static readonly MapSchema Status = new("the status of a context",
    [
        new("is", Vocabularies.ContextStatus, "Where it stands.", Required: true),
        new("as-of", CommonKeys.Date, "When that was so."),
        CommonKeys.Source,
    ]);

    /// <summary>The front matter of a context.</summary>
    public static MapSchema Schema { get; } = new("a context", CommonKeys.Beside(
    [
        new("name", TextForms.Text, "The name under which readers know it.", Required: true),
        new("type", Vocabularies.ContextType, "What kind of context it is.", Required: true),
        CommonKeys.AlsoKnownAs,
        CommonKeys.ShortNames,
        .. CommonKeys.Period,
        new("status", Status, "Where it stands."),
        new("trend", Vocabularies.Trend, "Which way it moves."),
        new("parties", new ListSchema(CommonKeys.Actor), "Whose quarrel or agreement it is."),
        new("mediators", new ListSchema(CommonKeys.Actor), "Who stands between them."),
        new("stakeholders", new ListSchema(CommonKeys.Actor), "Who else has something to gain or lose."),
        new("place", CommonKeys.Place, "Where it takes place."),
        new("parent", CommonKeys.Context, "The larger context of which it is a part."),
        new("successor", CommonKeys.Context, "The context into which it turned."),
    ]));
}
