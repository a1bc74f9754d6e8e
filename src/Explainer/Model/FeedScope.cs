namespace Explainer.Model;

/// <summary>What a site may have feeds of.</summary>
public enum FeedScope
{
    /// <summary>The whole site.</summary>
    Site,

    /// <summary>Each actor.</summary>
    Actors,

    /// <summary>Each context.</summary>
    Contexts,
}
