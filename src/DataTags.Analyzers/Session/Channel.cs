namespace DataTags.Analyzers.Session;

/// <summary>What the beginning of a constant address tells of the way to it.</summary>
internal static class Channel
{
    private static readonly string[] s_open = ["http", "ftp", "ws", "amqp", "mqtt", "redis", "ldap", "smtp", "telnet", "tcp", "udp"];

    /// <summary>Whether whoever carries the data can read it. The own machine and names without a dot, which only the own network knows, are no way out.</summary>
    public static bool IsOpen(string? url)
    {
        var scheme = url?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        return scheme > 0 && s_open.Contains(url!.Substring(0, scheme), StringComparer.OrdinalIgnoreCase) && HostOf(url) is { } host && !IsOwnNetwork(host);
    }

    /// <summary>The host of an absolute address without user and port; null when there is none.</summary>
    public static string? HostOf(string? url) => PartsOf(url)?.Host;

    /// <summary>Host and the rest of an absolute address.</summary>
    public static (string Host, string Path)? PartsOf(string? url)
    {
        var start = url?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        if (start < 0)
            return null;
        var rest = url!.Substring(start + 3);
        var slash = rest.IndexOfAny(['/', '?', '#']);
        var host = slash < 0 ? rest : rest.Substring(0, slash);
        var path = slash < 0 ? "" : rest.Substring(slash);
        var at = host.LastIndexOf('@');
        var port = host.LastIndexOf(':');
        host = host.Substring(at + 1, (port > at ? port : host.Length) - at - 1);
        return host.Length == 0 ? null : (host, path);
    }

    /// <summary>Whether an address leads to the own machine or to a name that only the own network knows.</summary>
    public static bool IsOwnNetwork(string host)
        => host.IndexOf('.') < 0
            || host.StartsWith("127.", StringComparison.Ordinal)
            || host.StartsWith("10.", StringComparison.Ordinal)
            || host.StartsWith("192.168.", StringComparison.Ordinal)
            || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
