using System.Collections.Immutable;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Models;

/// <summary>Whether the constants that a line waits for exist: names of an enumeration, true and false.</summary>
internal static class ConstantChecks
{
    public static IEnumerable<(TextSpan Span, string Message)> Of(MemberStatement statement, ImmutableArray<ISymbol> symbols) => statement switch
    {
        SwitchStatement line => InConditions(line, line.Conditions, symbols).Concat(InOff(line, symbols)),
        SinkStatement line => InConditions(line, line.Conditions, symbols),
        SourceStatement line => InConditions(line, line.Conditions, symbols),
        DevelopmentStatement line => InConditions(line, line.Conditions, symbols),
        FlowStatement line => InConditions(line, line.Conditions, symbols).Concat(InMembers(line, symbols)),
        _ => [],
    };

    private static IEnumerable<(TextSpan Span, string Message)> InConditions(MemberStatement statement, IEnumerable<ConstantCondition> conditions, ImmutableArray<ISymbol> symbols)
    {
        foreach (var condition in conditions)
        {
            var types = symbols.Select(symbol => TypeAt(new ModelMatch(statement, symbol), condition.Port)).OfType<ITypeSymbol>().ToList();
            foreach (var value in condition.Values)
            {
                if (types.Count > 0 && types.All(type => !MayBe(type, value)))
                    yield return (condition.Port.Span, $"'{types[0].Name}' is never '{value}'{NearestWord.Suggestion(value, NamesOf(types[0]))}");
            }
        }
    }

    /// <summary>What an argument is waited for to be: a member of the receiver, or of another argument.</summary>
    private static IEnumerable<(TextSpan Span, string Message)> InMembers(FlowStatement statement, ImmutableArray<ISymbol> symbols)
    {
        foreach (var condition in statement.Conditions.Where(static condition => condition.Port.Root is PortRoot.Argument or PortRoot.Value))
        {
            foreach (var value in condition.Values)
            {
                if (!FlowStatement.IsMember(value, out var holder, out var member))
                    continue;
                var types = symbols.Select(symbol => holder == "this" ? symbol.ContainingType : TypeAt(new ModelMatch(statement, symbol), condition.Port with { Root = PortRoot.Argument, Name = holder })).OfType<ITypeSymbol>().ToList();
                if (types.Count > 0 && types.All(type => !MembersOf(type).Contains(member)))
                    yield return (condition.Port.Span, $"'{types[0].Name}' has no '{member}'{NearestWord.Suggestion(member, MembersOf(types[0]))}");
            }
        }
    }

    private static IEnumerable<string> MembersOf(ITypeSymbol type)
    {
        var members = Enumerable.Empty<string>();
        for (var current = type is IArrayTypeSymbol { BaseType: { } array } ? array : type; current is not null; current = current.BaseType)
            members = members.Concat(current.GetMembers().Where(static member => member is IPropertySymbol or IFieldSymbol).Select(static member => member.Name));
        return members;
    }

    private static IEnumerable<(TextSpan Span, string Message)> InOff(SwitchStatement statement, ImmutableArray<ISymbol> symbols)
    {
        // With 'without' it is another member that is to be set.
        if (statement.Without is not null || statement.Off.IsEmpty)
            yield break;

        foreach (var type in symbols.OfType<IPropertySymbol>().Select(static property => Underlying(property.Type)).Where(static type => type.TypeKind == TypeKind.Enum))
        {
            foreach (var value in statement.Off.Where(value => !MayBe(type, value)))
                yield return (statement.Span, $"'{type.Name}' has no '{value}'{NearestWord.Suggestion(value, NamesOf(type))}");
        }
    }

    private static ITypeSymbol? TypeAt(ModelMatch match, PortPath port)
    {
        if (!port.Steps.IsEmpty)
            return null;

        var type = port.Root switch
        {
            PortRoot.Argument when match.OrdinalOf(port.Name) is var ordinal and >= 0 => PatternMatching.Parameters(match.Member)[ordinal].Type,
            PortRoot.Value or PortRoot.Return => match.Member switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                IMethodSymbol method => method.ReturnType,
                _ => null,
            },
            _ => null,
        };
        return type is null ? null : Underlying(type);
    }

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool MayBe(ITypeSymbol type, string value) => type switch
    {
        { TypeKind: TypeKind.Enum } => NamesOf(type).Contains(value),
        { SpecialType: SpecialType.System_Boolean } => value is "true" or "false",
        _ => true,
    };

    private static IEnumerable<string> NamesOf(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean
        ? ["true", "false"]
        : type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(static field => field.Name);
}
