using System.Net;
using Explainer.Rendering.Layouts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Explainer.Serving;

/// <summary>Serves a site to this machine alone while it is being written.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly WebApplication app;
    private readonly Preview preview;
    private readonly CancellationTokenSource ending = new();

    private PreviewServer(WebApplication app, Preview preview) => (this.app, this.preview) = (app, preview);

    /// <summary>The port that it listens at.</summary>
    public int Port => new Uri(app.Urls.Single()).Port;

    /// <summary>Begins to listen at the loopback interface. Who asks is answered once <see cref="RunAsync"/> has read the site.</summary>
    /// <param name="settings">What is asked for.</param>
    /// <param name="store">Keeps compiled layouts between runs.</param>
    /// <exception cref="PortTakenException">Another program listens there.</exception>
    public static async Task<PreviewServer> ListenAsync(PreviewSettings settings, ICompiledLayoutStore? store)
    {
        var preview = new Preview(settings.Source, settings.BuiltInLayouts, settings.Options, store);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, settings.Port);
        });
        var app = builder.Build();
        var server = new PreviewServer(app, preview);
        app.Run(new PreviewRequests(preview, () => server.Port, server.ending.Token).AnswerAsync);
        try
        {
            await app.StartAsync();
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            await server.DisposeAsync();
            throw new PortTakenException($"port {settings.Port} is taken: another program, perhaps another preview, listens there; end it, or choose another port, such as --port {settings.Port + 1}", fault);
        }

        return server;
    }

    /// <summary>Reads the site, follows its changes, and tells of each state, until it is cancelled.</summary>
    /// <param name="told">Told each state of the site: its root's URL and what is wrong with it.</param>
    /// <param name="notice">Told what is wrong with the site's folder itself.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task RunAsync(Action<PreviewNews> told, Action<string> notice, CancellationToken cancel)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var running = preview.RunAsync(notice, both.Token);
        var telling = TellAsync(told, both.Token);
        var first = await Task.WhenAny(running, telling);
        await both.CancelAsync();
        await first;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Open pages listen for ever: they are let go first.
        await ending.CancelAsync();
        using (var patience = new CancellationTokenSource(Patience))
            await app.StopAsync(patience.Token);
        await app.DisposeAsync();
        ending.Dispose();
    }

    private async Task TellAsync(Action<PreviewNews> told, CancellationToken cancel)
    {
        for (SiteState? known = null; ;)
        {
            known = await preview.NextAsync(known, cancel);
            told(new($"http://127.0.0.1:{Port}{known.BasePath}", [.. known.Problems]));
        }
    }
}
