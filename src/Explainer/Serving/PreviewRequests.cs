using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Explainer.Serving;

/// <summary>Answers what browsers ask the preview for.</summary>
/// <param name="preview">The site.</param>
/// <param name="port">The port that it listens at.</param>
/// <param name="ending">Cancelled when it ends.</param>
internal sealed class PreviewRequests(Preview preview, Func<int> port, CancellationToken ending)
{
    // Comments that keep the way open, and notice that nobody is there any more.
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HostNames.Accepts(request.Host, port()))
        {
            await RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, $"This preview answers to http://127.0.0.1:{port()}/ and http://localhost:{port()}/ only.\n");
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "A static site is only read.\n");
        }
        else if (request.Path == LivePage.Folder + "live.js")
        {
            await SendAsync(context, "live.js", LivePage.Script, PageLook.Hash(LivePage.Script.Span));
        }
        else if (request.Path == LivePage.Folder + "events")
        {
            await ListenAsync(context);
        }
        else
        {
            // Who asks while the site is read for the first time waits, but not longer than the preview lives.
            using var closing = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
            try
            {
                await AnswerAsync(context, await preview.CurrentAsync(closing.Token));
            }
            catch (OperationCanceledException) when (closing.IsCancellationRequested)
            {
                context.Abort();
            }
        }
    }

    private async Task AnswerAsync(HttpContext context, SiteState state)
    {
        var path = context.Request.Path.Value ?? "/";
        if (state.PlaceOf(path) is not { } place)
        {
            // The site's root is not the host's.
            if (path == "/" || state.PlaceOf(path + "/") is not null)
                Move(context, state.BasePath);
            else
                await RefuseAsync(context, StatusCodes.Status404NotFound, $"This site begins at http://127.0.0.1:{port()}{state.BasePath}\n");
            return;
        }

        switch (await preview.Answers.FindAsync(state, place))
        {
            case Answer.Moved moved:
                Move(context, moved.To);
                break;
            case Answer.Copied copied:
                AddHeaders(context, state, place, isPage: false);
                await SendAsync(context, copied);
                break;
            case Answer.Made made:
                // To a browser that shows it, a page comes with the line that makes it listen; to whoever else reads it, as it is.
                var shown = made.Path.EndsWith(".html", StringComparison.Ordinal) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
                AddHeaders(context, state, place, shown);
                await SendAsync(context, made, shown ? LivePage.Line(LivePage.LookOf(made, state)) : []);
                break;
        }
    }

    private async Task ListenAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var tab = new LiveTab(Uri.UnescapeDataString(query["page"].ToString()), new(query["shown"].ToString(), query["shape"].ToString()));
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        try
        {
            await context.Response.WriteAsync(": here\n\n", closing.Token);
            for (SiteState? known = null; ;)
            {
                await context.Response.Body.FlushAsync(closing.Token);
                var next = preview.NextAsync(known, closing.Token);
                if (await Task.WhenAny(next, Task.Delay(Pulse, closing.Token)) != next)
                {
                    await context.Response.WriteAsync(": still here\n\n", closing.Token);
                    continue;
                }

                known = await next;
                await context.Response.WriteAsync(await tab.LookAsync(known, preview.Answers), closing.Token);
                await context.Response.Body.FlushAsync(closing.Token);
                await context.Response.WriteAsync(tab.Problems(known), closing.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The tab was closed, or the preview ends.
        }
    }

    private static void AddHeaders(HttpContext context, SiteState state, string place, bool isPage)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in HeaderRules.For(state.Site?.Prepared.Settings.Headers ?? [], place))
            headers[name] = isPage && name.StartsWith("Content-Security-Policy", StringComparison.OrdinalIgnoreCase) ? ContentSecurityPolicy.ForPreview(value) : value;
        // Whatever the host will say of keeping: here each answer is asked for again, and its hash says whether it is another.
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept";
    }

    private static void Move(HttpContext context, string to)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = to;
        // A browser keeps this answer for good otherwise, and the next site at this port suffers from it.
        context.Response.Headers.CacheControl = "no-store";
    }

    private static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(why, context.RequestAborted);
    }

    private static Task SendAsync(HttpContext context, Answer.Made made, byte[] line)
    {
        var hash = PageLook.Hash(made.Bytes.Span) + (line.Length > 0 ? "-live" : "");
        context.Response.StatusCode = made.Status;
        return SendAsync(context, made.Path, line.Length == 0 ? made.Bytes : (byte[])[.. made.Bytes.Span, .. line], made.Status == StatusCodes.Status200OK ? hash : null);
    }

    private static Task SendAsync(HttpContext context, string path, ReadOnlyMemory<byte> bytes, string? hash) =>
        TypedResults.Bytes(bytes, ContentTypes.Of(path), enableRangeProcessing: hash is not null, entityTag: Tag(hash)).ExecuteAsync(context);

    private static async Task SendAsync(HttpContext context, Answer.Copied copied)
    {
        Stream stream;
        try
        {
            stream = copied.Asset.Open();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It went between two readings of the folder.
            await RefuseAsync(context, StatusCodes.Status404NotFound, $"{copied.Path} cannot be read: {fault.Message}\n");
            return;
        }

        await TypedResults.Stream(stream, ContentTypes.Of(copied.Path), enableRangeProcessing: true, entityTag: Tag(copied.Asset.Sha256)).ExecuteAsync(context);
    }

    private static EntityTagHeaderValue? Tag(string? hash) => hash is null ? null : new($"\"{hash}\"");
}
