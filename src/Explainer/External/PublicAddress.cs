using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Explainer.External;

/// <summary>Tells the addresses of the public network from all others, by the registers of addresses for special use (RFC 6890).</summary>
public static class PublicAddress
{
    private static readonly ImmutableArray<IPNetwork> Special =
    [
        .. new[]
        {
            // This network, private ones, those of carriers, the machine itself, links, protocols, examples, benchmarks, groups, reserved.
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Nothing and the machine itself, translations of a network's own, discard, tunnels, examples, private ones, links, groups.
            "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16",
            "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    // By these, networks that have IPv6 alone reach the addresses of IPv4 that stand at their end (RFC 6052).
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether it is one of the public network.</summary>
    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
            : Translated.Contains(address) ? new(address.GetAddressBytes().AsSpan(12))
            : address;
        return plain.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6 && !Special.Any(network => network.Contains(plain));
    }
}
