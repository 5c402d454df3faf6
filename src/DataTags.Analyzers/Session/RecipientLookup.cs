using DataTags.Core.Models;

namespace DataTags.Analyzers.Session;

/// <summary>From a constant URL, or the constant beginning of one, to the recipient its host belongs to.</summary>
internal static class RecipientLookup
{
    public static Recipient? ByUrl(ModelIndex models, string? url)
    {
        if (url is null)
            return null;
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
            return null;
        var rest = url.Substring(start + 3);
        var slash = rest.IndexOfAny(['/', '?', '#']);
        var host = slash < 0 ? rest : rest.Substring(0, slash);
        var path = slash < 0 ? "" : rest.Substring(slash);
        var at = host.LastIndexOf('@');
        var port = host.LastIndexOf(':');
        host = host.Substring(at + 1, (port > at ? port : host.Length) - at - 1);
        return host.Length == 0 ? null : models.ByHost(host, path);
    }
}
