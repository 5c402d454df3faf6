using System.Net;
using System.Net.Sockets;

namespace DataTags;

public static partial class Masks
{
    /// <summary>The longest form of an IPv6 address with a scope fits well; anything longer is no address.</summary>
    private const int LongestIpText = 64;

    private const int LongestUri = 65_519;

    /// <summary>
    /// An address down to its network: <c>192.0.2.77</c> becomes <c>192.0.2.0</c> (/24), <c>2001:db8:1:2::3</c> becomes <c>2001:db8:1::</c> (/48).
    /// An IPv4 address inside an IPv6 one, mapped or 6to4, keeps its 24 bits and no more; scopes are dropped.
    /// </summary>
    /// <param name="value">Null and other address families erase.</param>
    [Sanitizer(Strength.Masked)]
    public static string Ip(IPAddress? value) => Network(value)?.ToString() ?? Marker;

    /// <inheritdoc cref="Ip(IPAddress?)"/>
    /// <param name="value">Four decimal numbers with dots, or an IPv6 address; anything else erases, also the short and octal forms of IPv4 that parsers know.</param>
    [Sanitizer(Strength.Masked)]
    public static string Ip(string? value)
    {
        if (value is null || value.Length > LongestIpText)
            return Marker;
        var text = value.Trim();
        // A plain number is an address to the parser, and half of an identifier would be shown.
        return IPAddress.TryParse(text, out var address) && (text.IndexOf(':') >= 0 || address.ToString() == text) ? Ip(address) : Marker;
    }

    /// <summary>
    /// A URI by its scheme and host: <c>https://jane:pw@shop.example.org:8443/orders/7?mail=x#y</c> becomes <c>https://shop.example.org</c>.
    /// An address in place of a host name is shown as <see cref="Ip(IPAddress?)"/> shows it, an international name in its ASCII form.
    /// </summary>
    /// <param name="value">An absolute URI of the web, file transfer or message queues; all others erase, those of mails and files among them.</param>
    [Sanitizer(Strength.Generalised)]
    public static string Uri(Uri? value)
    {
        // Another parser may take for the user what this one takes for the host; the text must leave no doubt.
        if (value is not { IsAbsoluteUri: true } || !IsShownScheme(value.Scheme) || !HasOneReading(value.OriginalString, value.Scheme))
            return Marker;
        return HostOf(value) is { } host ? $"{value.Scheme}://{host}" : Marker;
    }

    /// <inheritdoc cref="Uri(System.Uri?)"/>
    [Sanitizer(Strength.Generalised)]
    public static string Uri(string? value)
        => value is { Length: <= LongestUri } && System.Uri.TryCreate(value.Trim(), UriKind.Absolute, out var uri) ? Uri(uri) : Marker;

    private static IPAddress? Network(IPAddress? address)
    {
        if (address is null)
            return null;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        switch (address.AddressFamily)
        {
            case AddressFamily.InterNetwork:
                bytes[3] = 0;
                break;
            case AddressFamily.InterNetworkV6:
                // 6to4 (RFC 3056) has a whole IPv4 address in bytes 2 to 5.
                var kept = bytes[0] == 0x20 && bytes[1] == 0x02 ? 5 : 6;
                Array.Clear(bytes, kept, bytes.Length - kept);
                break;
            default:
                return null;
        }
        return new IPAddress(bytes);
    }

    private static bool IsShownScheme(string scheme)
        => scheme is "http" or "https" or "ws" or "wss" or "ftp" or "ftps" or "sftp" or "amqp" or "amqps";

    private static bool HasOneReading(string text, string scheme)
    {
        if (!text.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase))
            return false;
        var start = scheme.Length + 3;
        var users = 0;
        for (var i = start; i < text.Length && text[i] is not ('/' or '?' or '#'); i++)
        {
            if (text[i] == '\\' || char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) || (text[i] == '@' && ++users > 1))
                return false;
        }
        return true;
    }

    private static string? HostOf(Uri uri)
    {
        try
        {
            if (IPAddress.TryParse(uri.DnsSafeHost, out var address))
                return Network(address) is { } network ? network.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{network}]" : network.ToString() : null;
            var host = uri.IdnHost;
            return uri.HostNameType == UriHostNameType.Dns && host.Length is > 0 and < 254 && IsAsciiHost(host) ? host : null;
        }
        catch (Exception e) when (e is UriFormatException or ArgumentException or InvalidOperationException)
        {
            // Names that have no ASCII form; which of them throw differs between runtimes.
            return null;
        }
    }

    private static bool IsAsciiHost(string host)
    {
        foreach (var c in host)
        {
            if (!IsLetterOrDigit(c) && c is not ('-' or '.' or '_'))
                return false;
        }
        return true;
    }
}
