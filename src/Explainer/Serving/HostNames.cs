using Microsoft.AspNetCore.Http;

namespace Explainer.Serving;

/// <summary>
/// The names that the preview answers to: those of this machine for itself. A page of a stranger's whose own name was made to lead here
/// (DNS rebinding) comes with that name, and is sent away.
/// </summary>
internal static class HostNames
{
    private const int HttpPort = 80;

    /// <summary>Whether a request is for the preview.</summary>
    /// <param name="host">What it says: the <c>Host</c> header.</param>
    /// <param name="port">The preview's port.</param>
    public static bool Accepts(HostString host, int port) =>
        host.HasValue && (host.Port ?? HttpPort) == port && host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";
}
