using System.Collections.Concurrent;
using Explainer.Serving;
using Explainer.Tests.Rendering.Layouts;

namespace Explainer.Tests.Serving;

/// <summary>A preview of a small site on disk, at a free port.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    // Compiled once for all.
    private static readonly MemoryStore Layouts = new();

    private readonly CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly HttpClientHandler handler;
    private readonly PreviewServer server;
    private readonly Task running;
    private readonly ConcurrentQueue<PreviewNews> news = [];

    private RunningPreview(TempFolder folder, PreviewServer server)
    {
        (Folder, this.server) = (folder, server);
        running = Task.Run(() => server.RunAsync(news.Enqueue, Notices.Enqueue, ending.Token));
        // Redirects are what is tested here.
        handler = new() { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        Client = new(handler) { BaseAddress = new($"http://127.0.0.1:{server.Port}/") };
    }

    public TempFolder Folder { get; }

    public HttpClient Client { get; }

    public int Port => server.Port;

    public ConcurrentQueue<string> Notices { get; } = [];

    /// <summary>How many states of the site there were so far.</summary>
    public int States => news.Count;

    public static async Task<RunningPreview> StartAsync(SmallSite site)
    {
#pragma warning disable CA2000 // The preview owns its folder.
        var folder = new TempFolder();
#pragma warning restore CA2000
        site.WriteTo(folder);
        return new(folder, await PreviewServer.ListenAsync(new(folder.Path, 0, false, new()), Layouts));
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Waits until a page has a text, or has it no more.</summary>
    public async Task<string> UntilAsync(string path, string text, bool there = true)
    {
        for (var tries = 0; tries < 400; tries++)
        {
            using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (page.Contains(text, StringComparison.Ordinal) == there)
                return page;
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{path} {(there ? "never had" : "kept")} {text}");
    }

    /// <summary>Waits until nothing has been new for a while: all pages are checked.</summary>
    public async Task QuietAsync()
    {
        for (var known = -1; known != States;)
        {
            known = States;
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await server.DisposeAsync();
        Client.Dispose();
        handler.Dispose();
        ending.Dispose();
        Folder.Dispose();
    }
}
