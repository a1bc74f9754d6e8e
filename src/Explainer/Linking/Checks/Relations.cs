using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>Finds relations outside their domain (who can stand in them) or range (with whom), and of an actor with itself.</summary>
internal static class Relations
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite linked, Entry entry, ProblemList problems)
    {
        if (entry is not Actor actor)
            return;
        foreach (var relation in actor.Relations)
        {
            var word = Vocabulary.Word(relation.Type);
            if (relation.With.Key == actor.Key)
                Report($"{actor.Name.Value} cannot stand in the relation {word} to itself", "name the other actor");
            else if (!CanStand(relation.Type, actor.Type))
                Report($"{Kind(actor)} cannot stand in the relation {word}", Hint(relation.Type));
            else if (linked.Site.Find<Actor>(relation.With) is { } other && !CanBeWith(relation.Type, other.Type))
                Report($"{word} cannot lead to {Kind(other).TrimEnd(',')}", Hint(relation.Type));

            void Report(string message, string hint) => problems.Add(Rules.Content.UnfitRelation, relation.With.At, message, hint, relation.With.Key.Slug);
        }
    }

    private static bool CanStand(RelationType type, ActorType who) => type switch
    {
        RelationType.AtWarWith or RelationType.Sanctions => who != ActorType.Person,
        _ => true,
    };

    private static bool CanBeWith(RelationType type, ActorType whom) => type switch
    {
        RelationType.MemberOf => whom is ActorType.Organization or ActorType.Group,
        RelationType.AtWarWith => whom != ActorType.Person,
        _ => true,
    };

    private static string Hint(RelationType type) => type switch
    {
        RelationType.MemberOf => "members belong to an organization or group; for a state or an employer write of:",
        RelationType.AtWarWith => "wars are between states, organizations and groups; name the one that the person belongs to",
        _ => "sanctions are put on others by states, organizations and groups; name the one that decided them",
    };

    private static string Kind(Actor actor) => $"{actor.Name.Value}, {(actor.Type == ActorType.Organization ? "an" : "a")} {Vocabulary.Word(actor.Type)},";
}
