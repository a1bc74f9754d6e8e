using System.Text;

namespace Explainer.Checking;

/// <summary>Percent-encoding, as the URL standard (section 1.3) has it.</summary>
internal static class PercentEncoding
{
    /// <summary>
    /// Reads <c>%XX</c> as octets of UTF-8. A <c>%</c> without two hex digits stays as it is; so does an encoded slash, which hosts
    /// do not take for one; octets that are no UTF-8 give U+FFFD.
    /// </summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%'))
            return text.ToString();
        var octets = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (IsOctet(text[i..]) && Octet(text[i..]) is var octet && octet != '/')
            {
                octets[count++] = octet;
                i += 3;
                continue;
            }

            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            count += Encoding.UTF8.GetBytes(text.Slice(i, length), octets.AsSpan(count));
            i += length;
        }

        return Encoding.UTF8.GetString(octets, 0, count);
    }

    /// <summary>Whether the text begins with <c>%</c> and two hex digits.</summary>
    public static bool IsOctet(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == '%' && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    private static byte Octet(ReadOnlySpan<char> text) => (byte)((Hex(text[1]) << 4) | Hex(text[2]));

    private static int Hex(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
