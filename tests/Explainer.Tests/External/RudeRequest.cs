using System.Text;

namespace Explainer.Tests.External;

/// <summary>A request that came to a <see cref="RudeServer"/>, and the ways to treat it.</summary>
internal sealed record RudeRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, Stream Stream, CancellationToken Stopped)
{
    /// <summary>Answers as a host should: to HEAD without the body.</summary>
    public async Task SayAsync(int status, string body = "", string headers = "", string type = "text/html; charset=utf-8") =>
        await SayAsync(status, Encoding.UTF8.GetBytes(body), headers, type);

    public async Task SayAsync(int status, byte[] body, string headers = "", string type = "text/html; charset=utf-8")
    {
        await WriteAsync($"HTTP/1.1 {status} Whatever\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n");
        if (Method != "HEAD")
            await Stream.WriteAsync(body, Stopped);
    }

    /// <summary>Sends its reader on.</summary>
    public Task SendOnAsync(int status, string location) => SayAsync(status, headers: $"Location: {location}\r\n");

    /// <summary>Writes what it is told, be it HTTP or not.</summary>
    public async Task WriteAsync(string text) => await Stream.WriteAsync(Encoding.UTF8.GetBytes(text), Stopped);

    /// <summary>Says nothing until the server is stopped or the client goes.</summary>
    public async Task HangAsync() => _ = await Stream.ReadAsync(new byte[1], Stopped);
}
