using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>
/// How quick the preview of a large site is, in a real browser. It asserts no time, since machines differ: it tells the figures. Run it with
/// <c>EXPLAINER_CORPUS=FOLDER dotnet tests/Explainer.Browser/bin/Release/net10.0/Explainer.Browser.dll -explicit only -showLiveOutput</c>,
/// where the folder is a site; one article of it is edited, and put back.
/// </summary>
/// <param name="chromium">The browser.</param>
public sealed class PreviewSpeed(Chromium chromium)
{
    private const int Edits = 20;

    private static string Command => Path.GetFullPath(Path.Join(AppContext.BaseDirectory, "../../../../../src/Explainer.Cli/bin/Release/net10.0/explainer.dll"));

    [Fact(Explicit = true)]
    public async Task An_edit_is_there_before_the_writer_has_switched_windows()
    {
        var source = Environment.GetEnvironmentVariable("EXPLAINER_CORPUS") ?? throw new InvalidOperationException("EXPLAINER_CORPUS names no folder.");
        var articles = Directory.EnumerateFiles(Path.Join(source, "content", "articles"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var file = articles[articles.Length / 2];
        var before = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await using var opened = await chromium.NewAsync();

        // The command as it is built for use, from the start of its process.
        var clock = Stopwatch.StartNew();
        var port = FreePort();
        var root = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Command, "serve", "--source", source, "--port", port]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.ErrorDataReceived += (_, said) =>
        {
            if (said.Data?.Split(' ') is ["Serving", var url, ..])
                root.TrySetResult(url);
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var page = new Uri(new Uri(await root.Task), $"articles/{Path.GetFileNameWithoutExtension(file)}/").AbsoluteUri;
        await opened.Page.GotoAsync(page, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        Tell($"{articles.Length} articles: first page after {clock.ElapsedMilliseconds} ms");

        // The first check of all pages comes to its end first, as it does for a writer who reads what is there.
        await Task.Delay(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        var times = new List<double>();
        try
        {
            for (var edit = 0; edit < Edits; edit++)
            {
                var words = $"This is edit {edit} of the run.";
                await File.WriteAllTextAsync(file + "~", before + $"\n{words}\n", TestContext.Current.CancellationToken);
                clock.Restart();
                File.Move(file + "~", file, overwrite: true);
                await opened.Page.GetByText(words).WaitForAsync(new() { State = WaitForSelectorState.Attached });
                times.Add(clock.Elapsed.TotalMilliseconds);
                await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            }
        }
        finally
        {
            await File.WriteAllTextAsync(file, before, TestContext.Current.CancellationToken);
            process.Kill();
        }

        times.Sort();
        Tell($"edit saved to new text in the browser: median {times[Edits / 2]:0} ms, from {times[0]:0} to {times[^1]:0} ms, {Edits} edits");
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    private static void Tell(FormattableString line) => TestContext.Current.TestOutputHelper?.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
