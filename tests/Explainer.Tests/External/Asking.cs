using System.Net;
using System.Net.Sockets;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.External;

namespace Explainer.Tests.External;

/// <summary>
/// A run of the checker against a <see cref="RudeServer"/>, which stands for every host: <c>news.site</c> and all others. What is said of
/// the port is left out of the answers.
/// </summary>
internal sealed class Asking : IAsyncDisposable
{
    public Asking(bool isSafe = false, TimeSpan? longest = null)
    {
        Time = new() { Longest = longest ?? TimeSpan.MaxValue };
        Server = new(isSafe);
        Network = new(Resolve, address => IPAddress.IsLoopback(address) || PublicAddress.Is(address), Time, () => 0.5);
        Options = new() { Pace = TimeSpan.Zero, RequestTime = Timeout.InfiniteTimeSpan, WholeTime = Timeout.InfiniteTimeSpan, SiteUrl = "https://our.site/desk/" };
        Scheme = isSafe ? "https" : "http";
    }

    public RudeServer Server { get; }

    public ImpatientTime Time { get; }

    public Network Network { get; init; }

    public ExternalOptions Options { get; set; }

    public LinkMemory Memory { get; set; } = new();

    public ExternalCount? Count { get; private set; }

    private string Scheme { get; }

    public string[] Requests => [.. Server.Requests];

    /// <summary>Has a path of any host answered so.</summary>
    public Asking On(string path, Func<RudeRequest, Task> answer)
    {
        Server.On(path, answer);
        return this;
    }

    /// <summary>Asks after <c>news.site/path</c> or <c>//host/path</c>, in a fresh run.</summary>
    /// <returns>Each problem as <c>rule: message; hint</c>.</returns>
    public async Task<string[]> Ask(params string[] urls) => [.. (await Problems([.. urls.Select(Use)])).Select(Line)];

    public async Task<IReadOnlyList<Problem>> Problems(params ExternalUse[] uses)
    {
        var result = await new ExternalChecker(Options, Network).CheckAsync([.. uses], Memory, _ => { }, TestContext.Current.CancellationToken);
        Count = result.Count;
        return result.Problems;
    }

    public ExternalUse Use(string url)
    {
        var rest = url.StartsWith("//", StringComparison.Ordinal) ? url[2..] : "news.site" + url;
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var host = rest[..slash];
        var written = $"{Scheme}://{host}:{Server.Port}{rest[slash..]}";
        var parts = written.Split('#', 2);
        return new(new(parts[0]), parts.Length > 1 ? parts[1] : null, written, null) { Page = "/" };
    }

    public string Line(Problem problem) =>
        $"{problem.Rule.Name}: {problem.Message}{(problem.Hint is null ? "" : "; " + problem.Hint)}".Replace($":{Server.Port}", "", StringComparison.Ordinal);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static Task<IPAddress[]> Resolve(string host, CancellationToken cancel) => host switch
    {
        "nobody.site" => Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound)),
        "inside.site" => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.7"), IPAddress.Parse("fd00::7")]),
        _ => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
    };
}
