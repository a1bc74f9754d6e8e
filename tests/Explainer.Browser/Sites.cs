using Explainer.Browser;
using Explainer.Cli;
using Explainer.Tests;

[assembly: AssemblyFixture(typeof(Sites))]
[assembly: AssemblyFixture(typeof(Chromium))]

namespace Explainer.Browser;

/// <summary>The sites that all tests look at, each built once when the first test asks for it, with the real command.</summary>
public sealed class Sites : IAsyncDisposable
{
    /// <summary>Where the sites are served: a path of two parts, so that a link that only works at a host's root breaks.</summary>
    public const string BasePath = "/desk/explainer/";

    private readonly TempFolder folder = new();
    private readonly List<StaticServer> servers = [];
    private readonly Lazy<Task<BuiltSite>> own;
    private readonly Lazy<Task<BuiltSite>> stress;
    private readonly Lazy<Task<BuiltSite>> photos;

    /// <summary>Says how the sites are built, and builds none.</summary>
    public Sites()
    {
        own = new(() => BuildAsync("own", Repository.Root));
        stress = new(() => BuildAsync("stress", StressSite.WriteTo(folder["stress-source"])));
        photos = new(() => BuildAsync("photos", PhotoSite.WriteTo(folder["photos-source"])));
    }

    /// <summary>The repository's own site.</summary>
    public Task<BuiltSite> OwnAsync() => own.Value;

    /// <summary>A site with too much of everything: see <see cref="StressSite"/>.</summary>
    public Task<BuiltSite> StressAsync() => stress.Value;

    /// <summary>A site with pictures: see <see cref="PhotoSite"/>.</summary>
    public Task<BuiltSite> PhotosAsync() => photos.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
            await server.DisposeAsync();
        folder.Dispose();
    }

    private async Task<BuiltSite> BuildAsync(string name, string source)
    {
        var (served, portable) = (folder[name], folder[name + "-portable"]);
        await Command("build", "--source", source, "--output", served, "--base-url", "https://explainer.example" + BasePath);
        await Command("build", "--source", source, "--output", portable, "--portable");
        var server = await StaticServer.StartAsync(served, BasePath);
        lock (servers)
            servers.Add(server);
        return new(server.Root, served, portable);
    }

    // Warnings may be: the stress site would not be one without them.
    private static async Task Command(params string[] arguments)
    {
        using var words = new StringWriter();
        using var terminal = new Terminal(words, words, Color: false);
        var code = await ExplainerCommand.RunAsync(arguments, SitePipeline.Standard, terminal);
        Assert.True(code == ExitCode.Fine, $"explainer {string.Join(' ', arguments)} ended with {code}\n{words}");
    }
}
