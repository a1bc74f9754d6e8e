using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Security.Authentication;
using System.Text;
using Polly;
using Polly.Timeout;

namespace Explainer.External;

/// <summary>
/// Makes one request and says what came back, whatever that is. No cookies, no credentials, no proxy, and no redirect followed; the name
/// under which it asks says what it is and for which site.
/// </summary>
internal sealed class Asker : IDisposable
{
    private readonly HttpClient client;
    private readonly ResiliencePipeline<Reply> inTime;
    private readonly ExternalOptions options;
    private readonly Network network;

    /// <summary>Makes one.</summary>
    public Asker(ExternalOptions options, Network network)
    {
        (this.options, this.network) = (options, network);
#pragma warning disable CA2000 // The client owns its handler.
        client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PreAuthenticate = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new Dialer(network).ConnectAsync,
            MaxConnectionsPerServer = options.AtOncePerHost,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 64 << 10,
            // Hosts write other letters than those of ASCII there as they are.
            ResponseHeaderEncodingSelector = (name, _) => name.Equals("Location", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : null,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
#pragma warning restore CA2000
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent(options.SiteUrl));
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, */*;q=0.8");
        inTime = options.RequestTime == Timeout.InfiniteTimeSpan
            ? ResiliencePipeline<Reply>.Empty
            : new ResiliencePipelineBuilder<Reply> { TimeProvider = network.Time }.AddTimeout(new TimeoutStrategyOptions { Timeout = options.RequestTime }).Build();
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <summary>Asks.</summary>
    /// <param name="method">HEAD or GET.</param>
    /// <param name="url">What for.</param>
    /// <param name="withParts">Whether the parts of the page are wanted.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Reply> AskAsync(HttpMethod method, Uri url, bool withParts, CancellationToken cancel)
    {
        try
        {
            return await inTime.ExecuteAsync(
                static async (asked, inTime) => await asked.Asker.SendAsync(asked.Method, asked.Url, asked.WithParts, inTime),
                (Asker: this, Method: method, Url: url, WithParts: withParts),
                cancel);
        }
        catch (TimeoutRejectedException)
        {
            return new(0, Failure.TimedOut) { Said = FormattableString.Invariant($"{url.Host} gave no answer within {options.RequestTime.TotalSeconds:0.#} s") };
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return OfFault(fault, url.Host);
        }
    }

    private async Task<Reply> SendAsync(HttpMethod method, Uri url, bool withParts, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, url);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        var (parts, isWhole) = withParts && response.IsSuccessStatusCode && method != HttpMethod.Head
            ? await PageBody.ReadAsync(response.Content, options.PageBytes, cancel)
            : default;
        return new((int)response.StatusCode)
        {
            Location = response.Headers.TryGetValues("Location", out var values) ? values.First() : null,
            RetryAfter = RetryAfter.Of(response.Headers, network.Time.GetUtcNow()),
            Parts = parts,
            IsWhole = isWhole,
        };
    }

    private static Reply OfFault(Exception fault, string host)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is AddressRefusedException)
                return new(0, Failure.NotAllowed) { Said = $"{host} is no host of the public network, which is all that is asked" };
            if (inner is AuthenticationException)
                return new(0, Failure.NotSafe) { Said = $"the connection to {host} cannot be trusted ({FirstSentence(inner)})" };
            if (inner is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain })
                return new(0, Failure.NoHost) { Said = $"no host of the name {host} is found" };
        }

        return fault is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError }
            ? new(0, Failure.NoConnection) { Said = $"{host} cannot be reached ({FirstSentence(fault.GetBaseException())})" }
            : new(0, Failure.BadReply) { Said = $"{host} gave no answer that can be read ({FirstSentence(fault.GetBaseException())})" };
    }

    private static string FirstSentence(Exception fault)
    {
        var text = fault.Message.ReplaceLineEndings(" ");
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }

    private static string UserAgent(string? siteUrl)
    {
        var version = typeof(Asker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        var name = $"Explainer-link-check/{version}";
        if (siteUrl is null)
            return name;
        // Headers have letters of ASCII only.
        var site = new Uri(siteUrl);
        return $"{name} (+{site.Scheme}://{site.IdnHost}{(site.IsDefaultPort ? "" : $":{site.Port}")}{site.AbsolutePath})";
    }
}
