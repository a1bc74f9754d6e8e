namespace Explainer.Parsing.Schema;

/// <summary>The front matter of actors.</summary>
internal static class ActorSchema
{
    private static readonly MapSchema Role = new("a role",
    [
        new("title", TextForms.Text, "The title as it stands before the name: Foreign Minister."),
        new("post", Vocabularies.Post, "The kind of post, by which counterparts, predecessors and successors are found."),
        new("of", CommonKeys.Actor, "The state or organization whose post it is."),
        .. CommonKeys.Period,
        CommonKeys.Source,
        new("acting", new FlagSchema(), "Whether the post was only filled in for."),
    ])
    {
        AtLeastOne = ["title", "post"],
    };

    private static readonly MapSchema Relation = new("a relation",
    [
        new("type", Vocabularies.RelationType, "What kind of relation it is.", Required: true),
        new("with", CommonKeys.Actor, "The other side.", Required: true),
        .. CommonKeys.Period,
        CommonKeys.Source,
        CommonKeys.Note,
    ]);

    /// <summary>The front matter of an actor.</summary>
    public static MapSchema Schema { get; } = new("an actor", CommonKeys.Beside(
        new("name", TextForms.Text, "The name under which readers know it.", Required: true),
        new("type", Vocabularies.ActorType, "Whether it is a person, a state, an organization or a group.", Required: true),
        CommonKeys.AlsoKnownAs,
        CommonKeys.ShortNames,
        new("surname", TextForms.Text, "The family name, where the rules of the handbook do not find it in the name; none, where it may never stand for the person alone."),
        new("of", CommonKeys.Actor, "The state or organization to which it belongs."),
        new("iso", TextForms.Country, "A state's three letters of ISO 3166-1."),
        new("wikidata", TextForms.Wikidata, "Its Q-number in Wikidata."),
        new("roles", new ListSchema(Role), "The posts that it held, with their dates."),
        new("relations", new ListSchema(Relation), "How it stands to other actors.")));
}
