using System.Collections.Immutable;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>
/// Answers which lines on configuration speak of a member: <c>switch</c> and <c>guard … development</c>. Unlike the lines on data, those of the
/// user do not hide those of the catalogue on the same member, since one method switches many things; they come first, and the first that holds counts.
/// </summary>
public sealed class SwitchIndex
{
    private readonly Dictionary<string, List<MemberStatement>> _exact = new(StringComparer.Ordinal);
    private readonly List<MemberStatement> _globs = [];
    private readonly NameFilter _names = new();

    private SwitchIndex(IEnumerable<MemberStatement> lines)
    {
        foreach (var line in lines)
        {
            _names.Add(line.Pattern);
            if (!line.Pattern.IsExact)
                _globs.Add(line);
            else if (_exact.TryGetValue(line.Pattern.Name, out var list))
                list.Add(line);
            else
                _exact.Add(line.Pattern.Name, [line]);
        }
    }

    /// <summary>The user's files together with the catalogue.</summary>
    public static SwitchIndex Create(ImmutableArray<ModelFile> userFiles) => new(LinesOf(userFiles).AddRange(BuiltInCatalogue.Switches));

    /// <summary>Whether a member of that simple name may be spoken of. A constructor goes by the name of its type.</summary>
    public bool MayHold(string memberName) => _names.MayHold(memberName);

    /// <summary>The lines on a member or what it overrides or implements, the user's first, exact names before globs.</summary>
    public IEnumerable<ModelMatch> MatchesOf(ISymbol member)
    {
        var definition = MemberNames.Definition(member);
        return MemberInheritance.InheritedBy(definition).Prepend(definition)
            .SelectMany(LinesOn)
            .OrderBy(static match => match.Statement.IsBuiltIn)
            .ThenBy(static match => !match.Statement.Pattern.IsExact);
    }

    internal static ImmutableArray<MemberStatement> LinesOf(ImmutableArray<ModelFile> files) =>
        [.. files.SelectMany(static file => file.Statements).Where(static statement => statement is SwitchStatement or DevelopmentStatement).Cast<MemberStatement>()];

    private IEnumerable<ModelMatch> LinesOn(ISymbol member)
    {
        if (MemberNames.Full(member) is not { } name)
            return [];

        var exact = _exact.TryGetValue(name, out var lines) ? lines : [];
        return exact.Concat(_globs.Where(line => Glob.Matches(line.Pattern.Name, name)))
            .Where(line => PatternMatching.MatchesParameters(line.Pattern, member))
            .Select(line => new ModelMatch(line, member));
    }
}
