namespace Explainer.External;

/// <summary>What is known of a link once it was asked after.</summary>
internal enum AnswerKind
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>It is not there (404).</summary>
    Missing,

    /// <summary>It is gone for good (410).</summary>
    Gone,

    /// <summary>It cannot be told: the host refuses, fails, or wants to be left alone.</summary>
    Uncertain,

    /// <summary>Nothing that speaks HTTP was reached.</summary>
    OutOfReach,

    /// <summary>It was not asked: the host is none of the public network.</summary>
    NotAllowed,

    /// <summary>It was not asked: its host failed before.</summary>
    HostGivenUp,

    /// <summary>It was not asked: the time was up, or there is no network.</summary>
    NotAsked,
}
