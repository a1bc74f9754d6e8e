using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Explainer.Serving;

/// <summary>
/// Makes one change of many that come together: an editor that saves writes a file beside the old one and renames it, a <c>git checkout</c>
/// touches thousands.
/// </summary>
internal static class Bursts
{
    /// <summary>Up to so many paths it looks like one save of an editor's, which is shown at once.</summary>
    private const int Save = 4;

    private static readonly TimeSpan QuietAfterSave = TimeSpan.FromMilliseconds(12);
    private static readonly TimeSpan QuietAfterMany = TimeSpan.FromMilliseconds(300);

    /// <summary>So long somebody who goes on and on is waited for.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(10);

    /// <summary>The bursts, each when it has been quiet for a moment, or has lasted too long.</summary>
    /// <param name="touched">The paths.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="beginning">Called at the first path of each.</param>
    /// <param name="cancel">Ends it.</param>
    public static async IAsyncEnumerable<IReadOnlySet<string>> Of(
        ChannelReader<string> touched, TimeProvider clock, Action beginning, [EnumeratorCancellation] CancellationToken cancel)
    {
        while (await touched.WaitToReadAsync(cancel))
        {
            beginning();
            var paths = new HashSet<string>(StringComparer.Ordinal);
            var began = clock.GetTimestamp();
            do
            {
                while (touched.TryRead(out var path))
                    paths.Add(path);
            }
            while (clock.GetElapsedTime(began) < Longest && await ComesMore(touched, paths.Count <= Save ? QuietAfterSave : QuietAfterMany, clock, cancel));
            yield return paths;
        }
    }

    private static async Task<bool> ComesMore(ChannelReader<string> touched, TimeSpan quiet, TimeProvider clock, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var more = touched.WaitToReadAsync(patience.Token).AsTask();
        var first = await Task.WhenAny(more, Task.Delay(quiet, clock, patience.Token));
        await patience.CancelAsync();
        return first == more && await more;
    }
}
