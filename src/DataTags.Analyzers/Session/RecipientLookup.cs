using DataTags.Core.Models;

namespace DataTags.Analyzers.Session;

/// <summary>From a constant URL, or the constant beginning of one, to the recipient its host belongs to.</summary>
internal static class RecipientLookup
{
    public static Recipient? ByUrl(ModelIndex models, string? url)
        => Channel.PartsOf(url) is var (host, path) ? models.ByHost(host, path) : null;

    /// <summary>Whether data goes to someone whom no line names: by an id nobody defines, or by an address out there that belongs to nobody on record.</summary>
    public static bool IsUnknown(ModelIndex models, string? id, string? url)
        => id is not null ? models.ById(id) is null : Channel.HostOf(url) is { } host && host.IndexOf('{') < 0 && !Channel.IsOwnNetwork(host) && ByUrl(models, url) is null;
}
