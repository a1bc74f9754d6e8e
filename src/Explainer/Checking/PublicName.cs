namespace Explainer.Checking;

/// <summary>Tells names of hosts that the public can find from those of one machine or network, and those that stand in examples.</summary>
internal static class PublicName
{
    // RFC 2606, RFC 6761, RFC 6762, RFC 7686, and the one that ICANN set aside for private networks.
    private static readonly string[] Reserved =
        ["localhost", "local", "internal", "test", "example", "invalid", "onion", "home.arpa", "lan", "example.com", "example.net", "example.org"];

    /// <summary>Whether the public can find it. An address is no name: whether it is public is seen when it is asked.</summary>
    public static bool Is(Uri url)
    {
        if (url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
            return true;
        var host = url.IdnHost.TrimEnd('.');
        return host.Contains('.', StringComparison.Ordinal)
            && !Reserved.Any(name => host.Equals(name, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));
    }
}
