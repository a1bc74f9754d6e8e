using System.Net;
using Explainer.Checking;
using Explainer.External;

namespace Explainer.Tests.External;

/// <summary>What may be asked: a link in a stranger's pull request shall not lead into the network of the machine that checks it.</summary>
public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("93.184.216.34")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946")]
    [InlineData("2a00:1450:4001:80b::200e")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void Addresses_of_the_public_network_are_asked(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.255")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("192.0.2.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2001:0:1::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    public void Others_are_not(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://news.site/", true)]
    [InlineData("https://xn--80ak6aa92e.site./", true)]
    [InlineData("https://8.8.8.8/", true)]
    [InlineData("https://notlocalhost.site/", true)]
    [InlineData("http://localhost:4000/", false)]
    [InlineData("http://LOCALHOST/", false)]
    [InlineData("http://a.localhost/", false)]
    [InlineData("http://printer.local/", false)]
    [InlineData("http://wiki.corp.internal/", false)]
    [InlineData("http://intranet/", false)]
    [InlineData("https://example.org/a", false)]
    [InlineData("https://www.example.com/a", false)]
    [InlineData("https://a.test/", false)]
    [InlineData("http://abc.onion/", false)]
    public void Names_are_asked_that_the_public_can_find(string url, bool isPublic) => Assert.Equal(isPublic, PublicName.Is(new(url)));

    [Fact]
    public async Task A_name_that_leads_into_a_private_network_is_not_asked_and_that_is_told_and_counted()
    {
        await using var asking = new Asking();
        Assert.Equal(
            ["link/external-uncertain: http://inside.site/a is not to be had: inside.site is no host of the public network, which is all that is asked"],
            await asking.Ask("//inside.site/a"));
        Assert.Equal((0, 1), (asking.Count!.Asked, asking.Count.Skipped[ExternalSkip.NotPublic]));
        Assert.Empty(asking.Requests);
    }

    [Fact]
    public async Task The_network_that_the_command_asks_is_the_public_one()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200));
        var result = await new ExternalChecker(new() { Pace = TimeSpan.Zero }, Network.Public)
            .CheckAsync([asking.Use("//127.0.0.1/a")], new(), _ => { }, TestContext.Current.CancellationToken);
        Assert.Contains("is no host of the public network", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        Assert.Empty(asking.Requests);
    }
}
