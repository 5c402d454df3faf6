using System.Collections.Immutable;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>
/// Looks up what patterns name in a compilation. Whether a line is needed is not its question: a library that is not referenced is
/// silence, a misspelt member of one that is referenced is an answer.
/// </summary>
public sealed class ModelBinder(Compilation compilation)
{
    public PatternBinding Bind(MemberPattern pattern)
    {
        if (pattern.IsAttribute)
            return BindType(pattern.Name);

        if (pattern is { IsExact: true, TypeName.Length: 0, Parameters.Kind: not ParameterListKind.Absent })
            return new PatternBinding(BindingState.UnknownType, [], $"'{pattern.Name}' stands alone; name its type too: Namespace.Type.{pattern.Name}(*)");

        if (pattern.TypeName.Length == 0 || pattern.TypeName.IndexOf('*') >= 0)
            return pattern.IsExact ? BindType(pattern.Name) : new PatternBinding(BindingState.Open, []);

        var found = NameLookup.Find(compilation.GlobalNamespace, pattern.TypeName);
        // Which parameters the constructors of derived types have, the type itself does not say.
        if (!found.Types.IsEmpty && pattern.IsOfDerived)
            return new PatternBinding(BindingState.Open, []);

        if (!found.Types.IsEmpty)
            return BindMember(pattern, found.Types);

        // Without parentheses the whole name may be a type's: tag Contoso.Customer …
        if (pattern.Parameters.Kind == ParameterListKind.Absent && NameLookup.Find(compilation.GlobalNamespace, pattern.Name) is { Types.IsEmpty: false } type)
            return new PatternBinding(BindingState.Bound, [.. type.Types]);

        return Missing(found);
    }

    /// <summary>What is wrong with the pattern and the parameter names of a line, each at its place in the file.</summary>
    public IEnumerable<ModelError> Check(MemberStatement statement, ModelFile file)
    {
        var binding = Bind(statement.Pattern);
        if (binding.IsUnknown)
            return [file.ErrorAt(ModelErrorKind.UnknownSymbol, statement.Pattern.Span, binding.Message!)];

        return binding.State == BindingState.Bound ? PortChecks.Of(statement, binding.Symbols, file) : [];
    }

    private static PatternBinding BindMember(MemberPattern pattern, ImmutableArray<INamedTypeSymbol> types)
    {
        var named = types.SelectMany(NameLookup.MembersOf).Where(member => Glob.Matches(pattern.MemberName, MemberNames.Member(member))).ToImmutableArray();
        var matching = named.Where(member => PatternMatching.MatchesParameters(pattern, member)).ToImmutableArray();
        if (!matching.IsEmpty)
            return new PatternBinding(BindingState.Bound, matching);

        if (!named.IsEmpty)
            return new PatternBinding(BindingState.UnknownOverload, [], OverloadMessage(pattern, named));

        var nested = types.SelectMany(type => type.GetTypeMembers(pattern.MemberName)).ToImmutableArray<ISymbol>();
        if (!nested.IsEmpty && pattern.Parameters.Kind == ParameterListKind.Absent)
            return new PatternBinding(BindingState.Bound, nested);

        return new PatternBinding(BindingState.UnknownMember, [], MemberMessage(pattern, types));
    }

    private static string OverloadMessage(MemberPattern pattern, ImmutableArray<ISymbol> named)
    {
        var name = pattern.MemberName;
        if (named.All(static member => member is not (IMethodSymbol or IPropertySymbol { IsIndexer: true })))
            return $"'{name}' is no method; write it without parentheses";

        if (pattern.Parameters.Kind == ParameterListKind.Absent)
            return $"'{name}' is a method; write {name}(*) or its parameter names";

        var overloads = named.Select(static member => $"({string.Join(", ", PatternMatching.Parameters(member).Select(static p => p.Name))})").Distinct().OrderBy(static text => text, StringComparer.Ordinal).ToList();
        var shown = string.Join(" ", overloads.Take(4)) + (overloads.Count > 4 ? " …" : "");
        return $"No overload of '{name}' has these parameters; there are {shown}";
    }

    private static string MemberMessage(MemberPattern pattern, ImmutableArray<INamedTypeSymbol> types)
    {
        foreach (var type in types)
        {
            foreach (var ancestor in NameLookup.AncestorsOf(type))
            {
                if (NameLookup.MembersOf(ancestor).Any(member => MemberNames.Member(member) == pattern.MemberName))
                    return $"'{pattern.MemberName}' is declared by {MemberNames.Type(ancestor)}; name it there";
            }
        }

        var names = types.SelectMany(NameLookup.MembersOf).Select(MemberNames.Member).Distinct();
        return $"'{pattern.TypeName}' has no member '{pattern.MemberName}'{NearestWord.Suggestion(pattern.MemberName, names)}";
    }

    private PatternBinding BindType(string name)
    {
        if (name.IndexOf('*') >= 0)
            return new PatternBinding(BindingState.Open, []);

        var found = NameLookup.Find(compilation.GlobalNamespace, name);
        if (found.Types.IsEmpty)
            found = NameLookup.Find(compilation.GlobalNamespace, name + "Attribute") is { Types.IsEmpty: false } attribute ? attribute : found;

        if (!found.Types.IsEmpty)
            return new PatternBinding(BindingState.Bound, [.. found.Types]);

        return Missing(found);
    }

    private PatternBinding Missing(NameLookup found)
    {
        if (found.Missing != 1)
            return new PatternBinding(BindingState.NotReferenced, []);

        if (found.Space.IsGlobalNamespace)
            return WithoutNamespace(found.FirstMissing);

        return found.HasTypes ? UnknownType(found) : new PatternBinding(BindingState.NotReferenced, []);
    }

    /// <summary>
    /// A type without a namespace: the namespace was left out, or the name is misspelt, or another project of the repository has it outside of any
    /// namespace. The last cannot be known here, so only what has a likely answer is a mistake.
    /// </summary>
    private PatternBinding WithoutNamespace(string name)
    {
        if (NameLookup.FullNames(compilation, name) is [var full, ..])
            return new PatternBinding(BindingState.UnknownType, [], $"'{name}' is in a namespace; write '{full}'");

        var own = compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type).Select(static type => type.Name).Distinct();
        return NearestWord.Of(name, own) is { } nearest
            ? new PatternBinding(BindingState.UnknownType, [], $"There is no type '{name}'; did you mean '{NameLookup.FullNames(compilation, nearest).FirstOrDefault() ?? nearest}'?")
            : new PatternBinding(BindingState.NotReferenced, []);
    }

    private static PatternBinding UnknownType(NameLookup found) =>
        new(BindingState.UnknownType, [], $"'{found.Space.ToDisplayString()}' has no type '{found.FirstMissing}'{NearestWord.Suggestion(found.FirstMissing, found.Space.GetTypeMembers().Select(static type => type.Name).Distinct())}");
}
