using DataTags.Core.Collections;
using DataTags.Core.Language;

namespace DataTags.Core.Models;

/// <summary>Someone data goes to, as the <c>recipient</c> lines tell.</summary>
public sealed record Recipient(
    string Id,
    string LegalName,
    SinkKind? Kind,
    string? Region,
    EquatableArray<Purpose> Purposes,
    string? Contract,
    EquatableArray<string> Packages,
    EquatableArray<string> Hosts)
{
    /// <summary>Whether a line names a contract with the recipient.</summary>
    public bool IsRegistered => Contract is { Length: > 0 } contract && !contract.Equals("none", StringComparison.OrdinalIgnoreCase);

    internal static Recipient From(RecipientStatement line) =>
        new(line.Id.Id, line.LegalName, line.Kind, line.Region, line.Purposes, line.Contract, line.Packages, line.Hosts);

    /// <summary>What this line leaves open is taken from another line of the same id: one line of the user's registers a recipient the catalogue knows.</summary>
    internal Recipient Over(Recipient fallback) => this with
    {
        Kind = Kind ?? fallback.Kind,
        Region = Region ?? fallback.Region,
        Purposes = Purposes.IsEmpty ? fallback.Purposes : Purposes,
        Contract = Contract ?? fallback.Contract,
        Packages = Packages.Concat(fallback.Packages).Distinct(StringComparer.Ordinal).ToEquatableArray(),
        Hosts = Hosts.Concat(fallback.Hosts).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(),
    };
}
