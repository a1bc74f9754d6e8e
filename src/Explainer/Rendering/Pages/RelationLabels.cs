using Explainer.Model;

namespace Explainer.Rendering.Pages;

/// <summary>What relations are called from either side.</summary>
internal static class RelationLabels
{
    /// <summary>From the side that it is typed in on.</summary>
    public static string Forward(RelationType type) => Phrases.First(Vocabulary.Plain(type));

    /// <summary>From the other side; the same word where the relation is symmetric.</summary>
    public static string Backward(RelationType type) => type switch
    {
        RelationType.MemberOf => "Has as member",
        RelationType.Represents => "Represented by",
        RelationType.Sanctions => "Sanctioned by",
        _ => Forward(type),
    };
}
