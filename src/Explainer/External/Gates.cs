using System.Collections.Concurrent;

namespace Explainer.External;

/// <summary>The gates of all hosts of one run.</summary>
internal sealed class Gates(ExternalOptions options, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<string, HostGate> gates = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim everywhere = new(options.AtOnce);

    /// <summary>The gate of a URL's host.</summary>
    public HostGate Of(Uri url) => gates.GetOrAdd(url.IdnHost, _ => new(options, everywhere, time));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var gate in gates.Values)
            gate.Dispose();
        everywhere.Dispose();
    }
}
