namespace Explainer.Linking.Names;

/// <summary>What bears a name, as far as the words around it tell something.</summary>
internal enum Bearer
{
    /// <summary>An organization, a group, a context or a term.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A state.</summary>
    State,

    /// <summary>A place.</summary>
    Place,
}
