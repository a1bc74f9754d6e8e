using System.Diagnostics;
using System.Threading.Channels;
using Explainer.Reading;
using Explainer.Rendering.Layouts;

namespace Explainer.Serving;

/// <summary>The site as it is now, remade whenever its sources change, for whoever asks or listens.</summary>
/// <param name="source">The source folder.</param>
/// <param name="builtInLayoutsOnly">Leave the site's own layouts, which are code, unread.</param>
/// <param name="options">How the site is built.</param>
/// <param name="store">Keeps compiled layouts between runs.</param>
internal sealed class Preview(string source, bool builtInLayoutsOnly, BuildOptions options, ICompiledLayoutStore? store)
{
    // After so long without a change all pages are checked: not while somebody types.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    // The check of all pages leaves the other processors, and the threads that go with them, to whoever asks for a page.
    private static readonly int CheckWorkers = Math.Max(1, Environment.ProcessorCount / 2);

    private readonly Lock gate = new();
    private SiteState? state;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Finds what stands at a place.</summary>
    public SiteAnswers Answers { get; } = new(new());

    /// <summary>Reads the site and follows its changes until it is cancelled.</summary>
    /// <param name="notice">Told what is wrong with the site's folder itself.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="MissingSiteException">There is no site.</exception>
    public async Task RunAsync(Action<string> notice, CancellationToken cancel)
    {
        if (!Directory.Exists(source))
            throw new MissingSiteException($"there is no folder {source}");
        // It watches before it reads: what changes meanwhile is read again.
        using var watcher = new SourceWatcher(source);
        var sources = SourceReader.Read(source, builtInLayoutsOnly);
        Publish(await AfterAsync(null, sources));

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var checks = CheckAsync(ending.Token);
        var changes = FollowAsync(watcher.Touched, notice, ending.Token);
        var first = await Task.WhenAny(checks, changes);
        await ending.CancelAsync();
        await first;
    }

    private Task<SiteState> AfterAsync(SiteState? former, SourceSet sources) =>
        SiteState.AfterAsync(former, sources, Task.Run(() => LayoutState.After(former?.Layouts, sources.Layouts, store)), options);

    private async Task FollowAsync(ChannelReader<string> touched, Action<string> notice, CancellationToken cancel)
    {
        var (changing, unshown, since) = ((IDisposable?)null, (SiteState?)null, 0L);
        await foreach (var paths in Bursts.Of(touched, TimeProvider.System, () => changing ??= Answers.Way.Take(), cancel))
        {
            try
            {
                if (unshown is null)
                    since = Stopwatch.GetTimestamp();
                var former = unshown ?? await CurrentAsync(cancel);
                var sources = SourceUpdater.Update(source, builtInLayoutsOnly, former.Sources, paths);
                if (sources != former.Sources)
                    unshown = await AfterAsync(former, sources);
            }
            catch (MissingSiteException missing)
            {
                notice($"{missing.Message}; what is shown is the site as it was");
            }

            // What began as one save has gone on meanwhile: it is shown when all of it is there.
            if (touched.TryPeek(out _) && Stopwatch.GetElapsedTime(since) < Bursts.Longest)
                continue;
            if (unshown is not null)
                Publish(unshown);
            unshown = null;
            changing?.Dispose();
            changing = null;
        }
    }

    // One check after the other, and none of a state that is past.
    private async Task CheckAsync(CancellationToken cancel)
    {
        var now = await CurrentAsync(cancel);
        while (true)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var change = NextAsync(now, stop.Token);
            var check = Task.Run(() => CheckAfterPauseAsync(now, stop.Token), stop.Token);
            if (await Task.WhenAny(change, check) == check && await check is var found && TryReplace(now, found))
                now = found;
            await stop.CancelAsync();
            try
            {
                await check;
            }
            catch (OperationCanceledException)
            {
                // The site has changed meanwhile: what the check would have said is past.
            }

            now = await NextAsync(now, cancel);
        }
    }

    private async Task<SiteState> CheckAfterPauseAsync(SiteState state, CancellationToken cancel)
    {
        await Task.Delay(Pause, cancel);
        return await state.CheckAsync(new(CheckWorkers, cancel) { Turn = Answers.Way.WhenFree });
    }

    private void Publish(SiteState next)
    {
        lock (gate)
        {
            state = next;
            changed.SetResult();
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private bool TryReplace(SiteState known, SiteState next)
    {
        lock (gate)
        {
            if (!ReferenceEquals(state, known))
                return false;
            Publish(next);
            return true;
        }
    }

    /// <summary>The newest state, as soon as there is one.</summary>
    public Task<SiteState> CurrentAsync(CancellationToken cancel) => NextAsync(null, cancel);

    /// <summary>The newest state that is not the given one, as soon as there is one.</summary>
    public async Task<SiteState> NextAsync(SiteState? known, CancellationToken cancel)
    {
        while (true)
        {
            Task wait;
            lock (gate)
            {
                if (state is { } now && !ReferenceEquals(now, known))
                    return now;
                wait = changed.Task;
            }

            await wait.WaitAsync(cancel);
        }
    }
}
