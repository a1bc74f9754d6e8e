namespace Explainer.Serving;

/// <summary>
/// Lets what somebody waits for go before what nobody does: while a change is taken in or a page is made, the check of all pages waits
/// between two pages.
/// </summary>
internal sealed class RightOfWay
{
    private readonly Lock gate = new();
    private int taken;
    private TaskCompletionSource free = new();

    /// <summary>Makes a way that nobody has taken.</summary>
    public RightOfWay() => free.SetResult();

    /// <summary>Takes it, until what is returned is disposed of.</summary>
    public IDisposable Take()
    {
        lock (gate)
        {
            if (taken++ == 0)
                free = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return new Holder(this);
    }

    /// <summary>Done when nobody has it.</summary>
    public Task WhenFree()
    {
        lock (gate)
            return free.Task;
    }

    private void Release()
    {
        lock (gate)
        {
            if (--taken == 0)
                free.SetResult();
        }
    }

    private sealed class Holder(RightOfWay way) : IDisposable
    {
        private RightOfWay? way = way;

        public void Dispose() => Interlocked.Exchange(ref way, null)?.Release();
    }
}
