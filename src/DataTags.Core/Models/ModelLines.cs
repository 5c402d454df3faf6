using System.Collections.Immutable;
using DataTags.Core.Language;

namespace DataTags.Core.Models;

/// <summary>The lines of some files, sorted by what they can be found by. Read only once made.</summary>
internal sealed class ModelLines
{
    private static readonly Lazy<ModelLines> s_catalogue = new(static () => new ModelLines(BuiltInCatalogue.Files));

    private readonly Dictionary<string, List<MemberStatement>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MemberStatement>> _derived = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MemberStatement>> _globsByMember = new(StringComparer.Ordinal);
    private readonly HashSet<string> _memberNames = new(StringComparer.Ordinal);

    public ModelLines(IEnumerable<ModelFile> files)
    {
        foreach (var statement in files.SelectMany(static file => file.Statements).OfType<MemberStatement>())
        {
            // Lines on configuration say nothing of data that moves; SwitchIndex has them.
            if (statement is not (SwitchStatement or DevelopmentStatement))
                Add(statement);
        }
    }

    /// <summary>The lines of the catalogue, which is the same for everybody.</summary>
    public static ModelLines Catalogue => s_catalogue.Value;

    /// <summary>Lines that go by an attribute.</summary>
    public List<MemberStatement> ByAttribute { get; } = [];

    /// <summary>Lines that may mean a member of any name.</summary>
    public List<MemberStatement> Globs { get; } = [];

    public NameFilter SinkNames { get; } = new();

    public NameFilter SourceNames { get; } = new();

    /// <summary>Whether any line can mean a member of that simple name.</summary>
    public bool MayMean(string memberName) => ByAttribute.Count > 0 || Globs.Count > 0 || _memberNames.Contains(memberName);

    /// <summary>Lines whose pattern is that very name.</summary>
    public List<MemberStatement>? Exact(string fullName) => _exact.TryGetValue(fullName, out var lines) ? lines : null;

    /// <summary>Whether any line speaks of the constructors of whatever derives from a type.</summary>
    public bool SpeaksOfDerived => _derived.Count > 0;

    /// <summary>Lines on the constructors of that type and of whatever derives from it.</summary>
    public List<MemberStatement>? OfDerived(string typeName) => _derived.TryGetValue(typeName, out var lines) ? lines : null;

    /// <summary>Lines with a glob for the type and that simple name for the member.</summary>
    public List<MemberStatement>? ByMember(string memberName) => _globsByMember.TryGetValue(memberName, out var lines) ? lines : null;

    private static void Put(Dictionary<string, List<MemberStatement>> lists, string key, MemberStatement statement)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);

        list.Add(statement);
    }

    private void Add(MemberStatement statement)
    {
        var pattern = statement.Pattern;
        if (pattern.IsAttribute)
        {
            ByAttribute.Add(statement);
            return;
        }

        if (statement is SinkStatement)
            SinkNames.Add(pattern);
        else if (statement is SourceStatement)
            SourceNames.Add(pattern);

        if (pattern.IsOfDerived)
            Put(_derived, pattern.TypeName, statement);
        else if (pattern.IsExact)
            Put(_exact, pattern.Name, statement);
        else if (pattern.MemberName.IndexOf('*') < 0)
            Put(_globsByMember, pattern.MemberName, statement);
        else
            Globs.Add(statement);

        if (pattern.MemberName.IndexOf('*') < 0)
            _memberNames.Add(pattern.MemberName);
    }
}
