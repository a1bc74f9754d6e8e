namespace Explainer.Model;

/// <summary>What a content file is about; its first folder says so.</summary>
public enum EntryKind
{
    /// <summary>A seed article with its front matter.</summary>
    Article,

    /// <summary>A person, state, organization or group.</summary>
    Actor,

    /// <summary>A crisis, conflict, negotiation, treaty, policy or process.</summary>
    Context,

    /// <summary>One dated event.</summary>
    Event,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A glossary entry.</summary>
    Term,

    /// <summary>Anything else, at its own path.</summary>
    Page,
}
