using System.Collections.Concurrent;

namespace Explainer.Tests.External;

/// <summary>A clock that never lets anybody wait: who wants to is told at once that the time has come, and it has.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private readonly Lock guard = new();
    private DateTimeOffset now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>All that somebody waited for, in order.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    /// <summary>The longest time to which that applies: who waits for longer waits for what shall not come.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.MaxValue;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public void Pass(TimeSpan time) => PassTo(GetUtcNow() + time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Bell(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void PassTo(DateTimeOffset time)
    {
        lock (guard)
            now = time > now ? time : now;
    }

    private sealed class Bell(ImpatientTime clock, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool isStopped;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan || dueTime > clock.Longest)
                return true;
            clock.Waits.Enqueue(dueTime);
            var due = clock.GetUtcNow() + dueTime;
            // Not here: who sets a clock does not expect that it rings before it is in his hand.
            ThreadPool.QueueUserWorkItem(_ =>
            {
                if (isStopped)
                    return;
                clock.PassTo(due);
                callback(state);
            });
            return true;
        }

        public void Dispose() => isStopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
