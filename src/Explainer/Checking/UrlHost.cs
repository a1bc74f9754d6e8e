using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Explainer.Checking;

/// <summary>The host parser of the URL standard (section 3.5), for the schemes of the web.</summary>
internal static class UrlHost
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\0\t\n\r #/:<>?@[\\]^|%\u007f");
    private static readonly IdnMapping Idn = new() { AllowUnassigned = true };

    /// <summary>
    /// Reads what stands between <c>//</c> and the path: user and password, host, port.
    /// </summary>
    /// <param name="authority">That part of the URL.</param>
    /// <param name="scheme"><c>http</c> or <c>https</c>, whose own port is left out.</param>
    /// <returns>The host in ASCII and lower case with its port, or none if it is invalid.</returns>
    public static string? Parse(ReadOnlySpan<char> authority, string scheme)
    {
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        var colon = authority.LastIndexOf(':');
        if (colon >= 0 && authority[colon..].Contains(']'))
            colon = -1;
        var port = colon < 0 ? default : authority[(colon + 1)..];
        var host = ParseHost(colon < 0 ? authority : authority[..colon]);
        if (host is null)
            return null;
        if (port.IsEmpty)
            return host;
        return port.ContainsAnyExceptInRange('0', '9') || !ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? null
            : number == (scheme == "https" ? 443 : 80) ? host
            : $"{host}:{number}";
    }

    private static string? ParseHost(ReadOnlySpan<char> written)
    {
        if (written.Length > 2 && written[0] == '[' && written[^1] == ']')
            return IPAddress.TryParse(written[1..^1], out var six) && six.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{six}]" : null;
        var host = PercentEncoding.Decode(written);
        if (host.Length == 0 || host.AsSpan().ContainsAny(Forbidden) || ToAscii(host) is not { } ascii || ascii.AsSpan().ContainsAny(Forbidden))
            return null;
        // A host whose last label is a number is an IPv4 address, or nothing.
        var labels = ascii.AsSpan().TrimEnd('.');
        return labels.IsEmpty ? null
            : labels[(labels.LastIndexOf('.') + 1)..].ContainsAnyExceptInRange('0', '9') ? ascii
            : IPAddress.TryParse(labels, out var four) ? four.ToString() : null;
    }

    private static string? ToAscii(string host)
    {
        if (System.Text.Ascii.IsValid(host))
            return host.ToLowerInvariant();
        try
        {
            return Idn.GetAscii(host).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // The only way in which this class says that a name is none.
            return null;
        }
    }
}
