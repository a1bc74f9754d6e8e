using System.Net;
using System.Security.Cryptography;

namespace Explainer.External;

/// <summary>What asking after links takes from the world outside: names, addresses, time and chance.</summary>
/// <param name="Resolve">Finds the addresses of a host.</param>
/// <param name="MayAsk">Whether an address may be asked: what a page names shall not lead into the network of the machine that checks it.</param>
/// <param name="Time">The clock, and all waiting.</param>
/// <param name="Chance">A number from 0 up to 1, which spreads repeated requests.</param>
public sealed record Network(
    Func<string, CancellationToken, Task<IPAddress[]>> Resolve, Func<IPAddress, bool> MayAsk, TimeProvider Time, Func<double> Chance)
{
    /// <summary>The public network.</summary>
    public static Network Public { get; } = new(
        Dns.GetHostAddressesAsync, PublicAddress.Is, TimeProvider.System, () => RandomNumberGenerator.GetInt32(1 << 20) / (double)(1 << 20));
}
