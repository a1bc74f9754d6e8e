using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Explainer.Browser;

/// <summary>A static host, as publishers have one: files of a folder below a base path, and 404.html for the rest. It knows nothing of Explainer.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private StaticServer(WebApplication app, string basePath) => (this.app, Root) = (app, new(new Uri(app.Urls.Single()), basePath));

    /// <summary>The address of the site's root: it ends with a slash.</summary>
    public Uri Root { get; }

    /// <summary>Serves a folder at a free port of the loopback interface.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="basePath">The path of the site's root, with a slash at both ends.</param>
    public static async Task<StaticServer> StartAsync(string folder, string basePath)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var types = new FileExtensionContentTypeProvider { Mappings = { [".md"] = "text/markdown", [".geojson"] = "application/geo+json" } };
        // With the slash outside, a request for the base path alone would not be this site's.
        app.UsePathBase(basePath.TrimEnd('/'));
        app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ContentTypeProvider = types },
        });
        app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(Path.Join(folder, "404.html"), context.RequestAborted);
        });
        await app.StartAsync();
        return new(app, basePath);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
