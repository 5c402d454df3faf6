using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>Reads off code what it is for and whether the law compels it. One per compilation; thread-safe; every answer is remembered.</summary>
public sealed class CodeReader(Compilation compilation, IEnumerable<ModelStatement> statements)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Purpose>> _purposes = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<PurposeStatement> _lines =
        [.. statements.OfType<PurposeStatement>().OrderByDescending(static line => line.Scope.Id.Length)];

    /// <summary>Whether a line or the assembly itself says what code is for; marks on types and members are not looked for.</summary>
    public bool SpeaksOfAllCode => !_lines.IsEmpty || !Marked(compilation.Assembly).IsEmpty;

    /// <summary>What a member or type is for: its own mark, or the nearest around it; empty when nothing says so.</summary>
    public ImmutableArray<Purpose> PurposesOf(ISymbol code) => _purposes.GetOrAdd(code.OriginalDefinition, FindPurposes);

    /// <summary>Whether the code is, or lies in, a member or type marked as the door for what the law compels.</summary>
    public static bool IsLegalDisclosure(ISymbol code) => Around(code).Any(static face => Mark(face, AttributeNames.LegalDisclosure) is not null);

    private static ImmutableArray<Purpose> Marked(ISymbol symbol)
    {
        if (Mark(symbol, AttributeNames.Purpose) is not { ConstructorArguments.IsDefaultOrEmpty: false } mark)
            return [];

        var constants = mark.ConstructorArguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument]);
        return [.. constants.Select(AttributeNames.EnumMember).Where(static name => name is not null).Select(static name => EnumWords<Purpose>.TryParse(name!, out var purpose) ? purpose : Purpose.Unspecified).Distinct()];
    }

    private static AttributeData? Mark(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.Name == name && AttributeNames.IsOurs(type));

    /// <summary>The symbol, what it overrides or implements, the members and types around it, from the inside out.</summary>
    private static IEnumerable<ISymbol> Around(ISymbol code)
    {
        for (var current = code; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            yield return current;
            if (current is IMethodSymbol { AssociatedSymbol: { } member })
                yield return member;

            foreach (var ancestor in Carriers.Inherited(current))
                yield return ancestor;

            if (current is not INamedTypeSymbol type)
                continue;

            for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
                yield return parent;
        }
    }

    private ImmutableArray<Purpose> FindPurposes(ISymbol code)
    {
        foreach (var face in Around(code))
        {
            if (Marked(face) is { IsEmpty: false } purposes)
                return purposes;
        }

        var type = code as INamedTypeSymbol ?? code.ContainingType;
        if (type is not null && MemberNames.Type(type) is { } name && _lines.FirstOrDefault(line => Matches(line.Scope.Id, name)) is { } nearest)
            return [.. nearest.Purposes];

        return code.ContainingAssembly is { } assembly ? Marked(assembly) : [];
    }

    private static bool Matches(string scope, string name) => Glob.Matches(scope, name) || Glob.Matches(scope + ".*", name);
}
