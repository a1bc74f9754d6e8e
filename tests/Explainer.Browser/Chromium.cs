using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>The browser of the distribution, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Milliseconds; a machine that builds something else at the same time is slow.
    private const int Patience = 20_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find(),
            // Containers share little memory with the browser; the rest keeps it from talking to its maker.
            Args = ["--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>Opens a page and waits until all that it loads is there.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="how">How the reader's window is.</param>
    public async Task<OpenPage> OpenAsync(string url, ReaderSettings? how = null)
    {
        var page = await NewAsync(how);
        await page.Page.GotoAsync(url, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    /// <summary>Opens an empty page, for tests that go on themselves.</summary>
    /// <param name="how">How the reader's window is.</param>
    public async Task<OpenPage> NewAsync(ReaderSettings? how = null)
    {
        how ??= new();
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = how.Width, Height = how.Height },
            ColorScheme = how.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = how.ForcedColors ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = how.Script,
            HasTouch = how.Touch,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(Patience);
        return await OpenPage.OfAsync(context);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    // tests/run installs it where it is missing; CHROMIUM names another one.
    private static string Find()
    {
        var names = new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" };
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Environment.GetEnvironmentVariable("CHROMIUM")
            ?? names.SelectMany(name => folders.Select(folder => Path.Join(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("There is no Chromium on the PATH: tests/run installs it, and the variable CHROMIUM can name one.");
    }
}
