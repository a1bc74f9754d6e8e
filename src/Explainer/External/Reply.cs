using Explainer.Checking.Facts;

namespace Explainer.External;

/// <summary>What came back on one request.</summary>
/// <param name="Status">The status of HTTP; 0 where there is no reply.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record Reply(int Status, Failure Failure = Failure.None)
{
    /// <summary>What went wrong, in plain words, where there is no reply.</summary>
    public string Said { get; init; } = "";

    /// <summary>Where a redirect leads, as written.</summary>
    public string? Location { get; init; }

    /// <summary>How long the host wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The parts of the page, where they were asked for and it is a page.</summary>
    public PageIds? Parts { get; init; }

    /// <summary>Whether the page was read to its end.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether what was asked for is there.</summary>
    public bool IsFound => Status is >= 200 and < 300;

    /// <summary>Whether it is said to be elsewhere, and where.</summary>
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Location is not null;

    /// <summary>Whether it is elsewhere for good.</summary>
    public bool IsMoved => Status is 301 or 308;

    /// <summary>Whether the host has trouble or wants to be left alone, so that another try may fare better.</summary>
    public bool MayPass => Status is 429 or (>= 500 and not (501 or 505 or 999)) || Failure is Failure.NoConnection or Failure.TimedOut or Failure.BadReply;

    /// <summary>Whether nothing that speaks HTTP was reached.</summary>
    public bool IsOutOfReach => Failure is Failure.NoHost or Failure.NoConnection or Failure.TimedOut;
}
