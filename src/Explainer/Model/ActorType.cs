namespace Explainer.Model;

/// <summary>What an actor is.</summary>
public enum ActorType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A state.</summary>
    State,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A group of people without one voice.</summary>
    Group,
}
