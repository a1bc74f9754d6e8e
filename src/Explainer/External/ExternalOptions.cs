namespace Explainer.External;

/// <summary>How links to other hosts are asked after: politely, and not for ever.</summary>
public sealed record ExternalOptions
{
    /// <summary>How many requests are under way at once.</summary>
    public int AtOnce { get; init; } = 24;

    /// <summary>How many requests to one host are under way at once.</summary>
    public int AtOncePerHost { get; init; } = 2;

    /// <summary>How long after a request to a host the next one to it begins, at the earliest.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long one request may take.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long all of it may take.</summary>
    public TimeSpan WholeTime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How often a request is made again that failed in a way that may pass.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>How long is waited before the first of them; each later wait is twice as long, and chance spreads them.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that a host may ask for; one that asks for more is left alone for this run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many redirects are followed.</summary>
    public int Redirects { get; init; } = 10;

    /// <summary>How much of a page is read to find a part of it, in bytes, unpacked.</summary>
    public int PageBytes { get; init; } = 8 << 20;

    /// <summary>How many links of a host may fail in a row before it is left alone.</summary>
    public int FailuresPerHost { get; init; } = 3;

    /// <summary>How many hosts may be out of reach, with none that is, before it is the network that is missing.</summary>
    public int HostsOutOfReach { get; init; } = 12;

    /// <summary>For how long a link that was found is not asked after again.</summary>
    public TimeSpan FreshFor { get; init; } = TimeSpan.FromDays(6);

    /// <summary>How long a link has to be missing before it counts as dead.</summary>
    public TimeSpan DeadAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The site's address, by which hosts see who asks.</summary>
    public string? SiteUrl { get; init; }
}
