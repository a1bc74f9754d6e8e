namespace Explainer.External;

/// <summary>Lets requests to one host through: few at once, not too fast after each other, and none while the host wants to be left alone.</summary>
/// <param name="options">How many, how fast.</param>
/// <param name="everywhere">Counts the requests to all hosts.</param>
/// <param name="time">The clock.</param>
internal sealed class HostGate(ExternalOptions options, SemaphoreSlim everywhere, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim lanes = new(options.AtOncePerHost);
    private readonly Lock guard = new();
    private DateTimeOffset next = DateTimeOffset.MinValue;
    private int failures;

    /// <summary>Whether the host does not take HEAD, so that it need not be tried again.</summary>
    public bool RefusesHead { get; set; }

    /// <summary>Why the host is left alone for the rest of the run, if it is.</summary>
    public string? GivenUp { get; private set; }

    /// <summary>Makes one request through the gate.</summary>
    public async Task<Reply> PassAsync(Func<CancellationToken, Task<Reply>> ask, CancellationToken cancel)
    {
        await lanes.WaitAsync(cancel);
        try
        {
            while (Wait() is { } wait)
                await Task.Delay(wait, time, cancel);
            if (GivenUp is not null)
                return new(0, Failure.GivenUp) { Said = GivenUp };
            await everywhere.WaitAsync(cancel);
            try
            {
                var reply = await ask(cancel);
                if (reply.RetryAfter is { } alone && reply.MayPass)
                    LeaveAlone(alone, reply);
                return reply;
            }
            finally
            {
                everywhere.Release();
            }
        }
        finally
        {
            lanes.Release();
        }
    }

    /// <summary>Takes note of how a link fared in the end: a host that fails again and again is left alone.</summary>
    public void Note(Reply end)
    {
        lock (guard)
        {
            failures = end.MayPass || end.Failure == Failure.NoHost ? failures + 1 : end.Failure == Failure.GivenUp ? failures : 0;
            if (end.Failure == Failure.NoHost || failures >= options.FailuresPerHost)
                GivenUp ??= end.Said.Length > 0 ? end.Said : $"it answered {StatusWords.Of(end.Status)} again and again";
        }
    }

    /// <inheritdoc/>
    public void Dispose() => lanes.Dispose();

    private TimeSpan? Wait()
    {
        lock (guard)
        {
            var now = time.GetUtcNow();
            if (next > now && GivenUp is null)
                return next - now;
            next = now + options.Pace;
            return null;
        }
    }

    private void LeaveAlone(TimeSpan alone, Reply reply)
    {
        lock (guard)
        {
            if (alone > options.LongestWait)
                GivenUp ??= $"it answered {StatusWords.Of(reply.Status)} and wants to be left alone for {WaitWords.Of(alone)}";
            else if (time.GetUtcNow() + alone is var until && until > next)
                next = until;
        }
    }
}
