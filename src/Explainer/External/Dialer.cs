using System.Net;
using System.Net.Sockets;

namespace Explainer.External;

/// <summary>
/// Connects to hosts, and only to addresses that may be asked. The addresses that were looked at are those that are connected to: a name
/// that answers otherwise the second time leads nowhere else.
/// </summary>
/// <param name="network">Finds addresses and says which may be asked.</param>
internal sealed class Dialer(Network network)
{
    /// <summary>Opens a connection, for the HTTP client.</summary>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await network.Resolve(host, cancel);
        // Machines that check have no IPv6 more often than hosts have no IPv4.
        var allowed = found.Where(network.MayAsk).OrderBy(address => address.AddressFamily == AddressFamily.InterNetworkV6).ToArray();
        if (allowed.Length == 0)
            throw found.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new AddressRefusedException($"{host} is {found[0]}");
#pragma warning disable CA2000 // The stream owns it; without one it is disposed of below.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
#pragma warning restore CA2000
        try
        {
            await socket.ConnectAsync(allowed, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
