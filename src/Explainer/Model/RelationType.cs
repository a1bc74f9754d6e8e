namespace Explainer.Model;

/// <summary>How one actor stands to another.</summary>
public enum RelationType
{
    /// <summary>Belongs to it.</summary>
    MemberOf,

    /// <summary>Speaks for it.</summary>
    Represents,

    /// <summary>Is bound to it by alliance.</summary>
    AllyOf,

    /// <summary>Has close relations with it.</summary>
    CloseRelationsWith,

    /// <summary>Is its rival.</summary>
    RivalOf,

    /// <summary>Is at war with it.</summary>
    AtWarWith,

    /// <summary>Has put sanctions on it.</summary>
    Sanctions,
}
