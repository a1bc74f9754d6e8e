using System.Collections.Concurrent;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>A page in a browser window of its own, and what went wrong on it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> faults = [];

    private OpenPage(IPage page) => Page = page;

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors in the console, scripts that threw, answers of 400 and above, requests to other hosts (which are refused), in order.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>Opens an empty page.</summary>
    /// <param name="context">The window, which the page owns from now on.</param>
    public static async Task<OpenPage> OfAsync(IBrowserContext context)
    {
        OpenPage? opened = null;
        await context.RouteAsync(IsElsewhere, async route =>
        {
            opened?.faults.Enqueue($"request to another host: {route.Request.Url}");
            await route.AbortAsync();
        });
        opened = new(await context.NewPageAsync());
        opened.Watch();
        return opened;
    }

    /// <summary>Fails if anything went wrong on the page.</summary>
    public void AssertClean() => Assert.True(faults.IsEmpty, $"{Page.Url}\n  {string.Join("\n  ", faults)}");

    /// <summary>Keeps a picture of the page, as far down as a reader first reads, in <c>TestResults/browser/</c>, which git ignores.</summary>
    /// <param name="name">Its name, without an ending; parts with slashes are folders.</param>
    /// <returns>The file.</returns>
    public async Task<string> ShootAsync(string name)
    {
        var file = Repository.At("TestResults", "browser", name + ".jpg");
        var height = await Page.EvaluateAsync<int>("Math.min(document.documentElement.scrollHeight, 3200)");
        await Page.ScreenshotAsync(new()
        {
            Path = file,
            FullPage = true,
            Clip = new() { Width = Page.ViewportSize!.Width, Height = height },
            Type = ScreenshotType.Jpeg,
            Quality = 75,
            Animations = ScreenshotAnimations.Disabled,
        });
        return file;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Watch()
    {
        Page.Console += (_, said) =>
        {
            if (said.Type == "error")
                faults.Enqueue($"console: {said.Text}");
        };
        Page.PageError += (_, thrown) => faults.Enqueue($"script: {thrown}");
        Page.RequestFailed += (_, request) => faults.Enqueue($"no answer: {request.Url}: {request.Failure}");
        Page.Response += (_, answer) =>
        {
            if (answer.Status >= 400)
                faults.Enqueue($"answer {answer.Status}: {answer.Url}");
        };
    }

    private static bool IsElsewhere(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https" or "ws" or "wss") && !address.IsLoopback;
}
