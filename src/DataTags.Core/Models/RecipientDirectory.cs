using System.Collections.Immutable;
using DataTags.Core.Language;

namespace DataTags.Core.Models;

/// <summary>All recipients, by id and by host.</summary>
public sealed class RecipientDirectory
{
    private static readonly Lazy<RecipientDirectory> s_catalogue = new(static () => Create(BuiltInCatalogue.Files));

    private readonly Dictionary<string, Recipient> _byId;
    private readonly Dictionary<string, List<HostPattern>> _exactHosts = new(StringComparer.Ordinal);
    private readonly List<HostPattern> _hostGlobs = [];

    private RecipientDirectory(ImmutableArray<Recipient> all, bool isRegister)
    {
        All = all;
        IsRegister = isRegister;
        _byId = all.ToDictionary(static recipient => recipient.Id, StringComparer.Ordinal);
        foreach (var recipient in all)
        {
            foreach (var host in recipient.Hosts)
                Add(HostPattern.Parse(host, recipient));
        }
    }

    public ImmutableArray<Recipient> All { get; }

    /// <summary>Whether the project keeps a record: a line of its own names a contract.</summary>
    public bool IsRegister { get; }

    /// <summary>Earlier files win; a later line of the same id only fills what the earlier one leaves open.</summary>
    public static RecipientDirectory Create(ImmutableArray<ModelFile> files)
    {
        var order = new List<string>();
        var isRegister = false;
        var merged = new Dictionary<string, Recipient>(StringComparer.Ordinal);
        foreach (var line in files.SelectMany(static file => file.Statements).OfType<RecipientStatement>())
        {
            var recipient = Recipient.From(line);
            isRegister |= !line.IsBuiltIn && recipient.IsRegistered;
            if (merged.TryGetValue(recipient.Id, out var earlier))
            {
                merged[recipient.Id] = earlier.Over(recipient);
                continue;
            }

            merged.Add(recipient.Id, recipient);
            order.Add(recipient.Id);
        }

        return new RecipientDirectory([.. order.Select(id => merged[id])], isRegister);
    }

    /// <summary>What the files say, and below it what the catalogue says.</summary>
    public static RecipientDirectory OverCatalogue(ImmutableArray<ModelFile> files)
        => files.Any(static file => file.Statements.Any(static statement => statement is RecipientStatement)) ? Create(files.AddRange(BuiltInCatalogue.Files)) : s_catalogue.Value;

    public Recipient? ById(string id) => _byId.TryGetValue(id, out var recipient) ? recipient : null;

    /// <summary>The recipient behind a host. An exact host beats <c>*</c>, a longer path beats a shorter one, an earlier line a later one.</summary>
    public Recipient? ByHost(string host, string path)
    {
        var name = Normalise(host);
        var place = PathOnly(path);
        HostPattern? best = null;
        if (_exactHosts.TryGetValue(name, out var exact))
            best = Best(exact, best, name, place);

        return (best ?? Best(_hostGlobs, best, name, place))?.Recipient;
    }

    private static HostPattern? Best(List<HostPattern> candidates, HostPattern? best, string host, string path)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Matches(host, path) && (best is null || candidate.Weight > best.Weight))
                best = candidate;
        }

        return best;
    }

    private static string Normalise(string host)
    {
        var name = host.Trim().ToLowerInvariant();
        var at = name.LastIndexOf('@');
        if (at >= 0)
            name = name.Substring(at + 1);

        var colon = name.IndexOf(':');
        return (colon < 0 ? name : name.Substring(0, colon)).TrimEnd('.');
    }

    private static string PathOnly(string path)
    {
        var end = path.IndexOfAny(['?', '#']);
        var plain = end < 0 ? path : path.Substring(0, end);
        return plain.StartsWith("/", StringComparison.Ordinal) ? plain : "/" + plain;
    }

    private void Add(HostPattern pattern)
    {
        if (pattern.IsGlob)
        {
            _hostGlobs.Add(pattern);
            return;
        }

        if (!_exactHosts.TryGetValue(pattern.Host, out var patterns))
            _exactHosts.Add(pattern.Host, patterns = []);

        patterns.Add(pattern);
    }

    private sealed record HostPattern(string Host, string Path, Recipient Recipient)
    {
        public bool IsGlob { get; } = Host.IndexOf('*') >= 0;

        public int Weight { get; } = (Path.Length * 1000) + Host.Length;

        public static HostPattern Parse(string text, Recipient recipient)
        {
            var slash = text.IndexOf('/');
            var host = slash < 0 ? text : text.Substring(0, slash);
            var path = slash < 0 ? "" : text.Substring(slash).TrimEnd('/');
            return new HostPattern(host.ToLowerInvariant(), path, recipient);
        }

        /// <summary>The path matches when it is the pattern's or lies below it.</summary>
        public bool Matches(string host, string path) =>
            Glob.Matches(Host, host) && (Path.Length == 0 || Glob.Matches(Path, path) || Glob.Matches(Path + "/*", path));
    }
}
