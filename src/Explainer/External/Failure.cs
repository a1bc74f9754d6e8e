namespace Explainer.External;

/// <summary>Why a request has no reply.</summary>
internal enum Failure
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>There is no host of that name, or nobody to ask for it.</summary>
    NoHost,

    /// <summary>The host takes no connection, or nothing leads to it.</summary>
    NoConnection,

    /// <summary>The time was up.</summary>
    TimedOut,

    /// <summary>The connection cannot be made safe: the certificate is not trusted, has run out, or is another host's.</summary>
    NotSafe,

    /// <summary>The host broke off, or answered in no way of HTTP.</summary>
    BadReply,

    /// <summary>The host is none of the public network.</summary>
    NotAllowed,

    /// <summary>The host was given up before.</summary>
    GivenUp,
}
