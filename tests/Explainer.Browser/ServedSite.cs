using Explainer.Serving;
using Explainer.Tests;
using Explainer.Writing;

namespace Explainer.Browser;

/// <summary>A small site on disk that a preview serves, for tests that edit it while somebody looks.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly TempFolder folder = new TempFolder()
        .Write("site.yml", "title: The River Desk\nbase-url: https://river.example/desk/\n")
        .Write("content/actors/ann-lee.md", "---\nname: Ann Lee\ntype: person\nsummary: A minister.\n---\nShe spoke.\n")
        .Write("content/actors/arland.md", "---\nname: Arland\ntype: state\nsummary: A state.\n---\n")
        .Write("content/pages/about.md", "---\ntitle: About\n---\nText of the desk.\n")
        .Write("layouts/assets/own.css", "h1 { letter-spacing: 1px }\n");

    private CancellationTokenSource ending = new();
    private PreviewServer? server;
    private Task running = Task.CompletedTask;

    /// <summary>The port that it is served at.</summary>
    public int Port { get; private set; }

    /// <summary>The address of a page.</summary>
    public string Url(string place) => $"http://127.0.0.1:{Port}/desk{place}";

    /// <summary>Begins to serve, at the port it had before if it had one.</summary>
    public async Task StartAsync()
    {
        ending = new();
        // The layouts are the repository's own, compiled already.
        server = await PreviewServer.ListenAsync(new(folder.Path, Port, false, new()), new DiskCache(Repository.Root));
        Port = server.Port;
        running = server.RunAsync(_ => { }, _ => { }, ending.Token);
    }

    /// <summary>Ends serving.</summary>
    public async Task StopAsync()
    {
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await server!.DisposeAsync();
        ending.Dispose();
    }

    /// <summary>Changes a file as editors do: a new one takes its place.</summary>
    public void Edit(string path, string from, string to)
    {
        var text = folder.Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        folder.Write(path + "~", text.Replace(from, to, StringComparison.Ordinal));
        File.Move(folder[path + "~"], folder[path], overwrite: true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Dispose();
    }
}
