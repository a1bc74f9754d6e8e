using System.Net;
using System.Net.Sockets;

namespace Explainer.Tests.External;

/// <summary>A machine without a network.</summary>
public sealed class NoNetworkTests
{
    [Fact]
    public async Task That_there_is_no_network_is_said_once()
    {
        await using var with = new Asking();
        var names = 0;
        await using var asking = new Asking
        {
            Network = with.Network with
            {
                Resolve = (_, _) =>
                {
                    Interlocked.Increment(ref names);
                    return Task.FromException<IPAddress[]>(new SocketException((int)SocketError.TryAgain));
                },
            },
        };
        asking.Options = asking.Options with { AtOnce = 1 };
        var lines = await asking.Ask([.. Enumerable.Range(0, 500).SelectMany(number => new[] { $"//host{number}.site/a", $"//host{number}.site/b" })]);
        Assert.Matches("^link/external-uncertain: none of 1[0-9] hosts was reached, so no more were asked, and nothing is known of the links to others; See whether this machine has a network.$", Assert.Single(lines));
        Assert.InRange(names, 12, 40);
    }

    [Fact]
    public async Task Two_dead_hosts_are_two_dead_hosts()
    {
        await using var with = new Asking();
        await using var asking = new Asking { Network = with.Network with { Resolve = (_, _) => Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound)) } };
        Assert.Equal(2, (await asking.Ask("//one.site/a", "//two.site/a")).Length);
    }
}
