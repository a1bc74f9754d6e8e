using System.Collections.Concurrent;

namespace Explainer.Rendering;

/// <summary>Buffers that go from page to page, so that their memory is asked for once: as many as there are threads at work.</summary>
internal sealed class HtmlBuffers
{
    private readonly ConcurrentBag<HtmlBuffer> free = [];

    /// <summary>An empty buffer.</summary>
    public HtmlBuffer Borrow() => free.TryTake(out var buffer) ? buffer : new();

    /// <summary>Gives one back: what was taken from it is void.</summary>
    public void Return(HtmlBuffer buffer)
    {
        buffer.Clear();
        free.Add(buffer);
    }
}
