using System.Collections.Immutable;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>
/// The symbols whose attributes hold for a symbol. One member has several faces (a property, its backing field and the parameter of
/// the record it came from; the two parts of a partial member), and it inherits from what it overrides and implements.
/// </summary>
internal static class Carriers
{
    /// <summary>The symbol one speaks of: the property instead of its backing field or of a setter's <c>value</c>; always a definition.</summary>
    public static ISymbol Subject(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property.OriginalDefinition,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } setter } value
            when value.Ordinal == setter.Parameters.Length - 1 => property.OriginalDefinition,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol indexer } } index when index.Ordinal < indexer.Parameters.Length
            => indexer.OriginalDefinition is IPropertySymbol definition ? definition.Parameters[index.Ordinal] : index,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { ReducedFrom: { } unreduced } } reduced
            => unreduced.OriginalDefinition.Parameters[Math.Min(reduced.Ordinal + 1, unreduced.Parameters.Length - 1)],
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => property.OriginalDefinition,
        IMethodSymbol { ReducedFrom: { } unreduced } => unreduced.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    /// <summary>The faces of a symbol itself, the symbol first.</summary>
    public static IEnumerable<ISymbol> Own(ISymbol subject)
    {
        yield return subject;
        switch (subject)
        {
            case IPropertySymbol property:
                foreach (var face in OfProperty(property))
                    yield return face;

                break;
            case IParameterSymbol parameter:
                foreach (var face in OfParameter(parameter))
                    yield return face;

                break;
            case IMethodSymbol method when OtherPart(method) is { } other:
                yield return other;
                break;
        }
    }

    /// <summary>What a member or parameter inherits from, nearest first.</summary>
    public static IEnumerable<ISymbol> Inherited(ISymbol subject)
    {
        if (subject is not IParameterSymbol parameter)
            return MemberInheritance.InheritedBy(subject);

        if (parameter.ContainingSymbol is not { } owner)
            return [];

        return MemberInheritance.InheritedBy(owner)
            .Select(PatternMatching.Parameters)
            .Where(parameters => parameter.Ordinal < parameters.Length)
            .Select(parameters => (ISymbol)parameters[parameter.Ordinal]);
    }

    private static IEnumerable<ISymbol> OfProperty(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType?.GetMembers() ?? [])
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } owner } field && SymbolEqualityComparer.Default.Equals(owner, property))
                yield return field;
        }

        if (property.PartialDefinitionPart is { } definition)
            yield return definition;

        if (property.PartialImplementationPart is { } implementation)
            yield return implementation;

        if (RecordParameter(property) is { } parameter)
            yield return parameter;
    }

    private static IEnumerable<ISymbol> OfParameter(IParameterSymbol parameter)
    {
        switch (parameter.ContainingSymbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor when IsPositional(constructor.ContainingType):
                foreach (var member in constructor.ContainingType.GetMembers(parameter.Name))
                {
                    if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(RecordParameter(property), parameter))
                        yield return property;
                }

                break;
            case IMethodSymbol method when OtherPart(method) is { } other && parameter.Ordinal < other.Parameters.Length:
                yield return other.Parameters[parameter.Ordinal];
                break;
        }
    }

    private static IMethodSymbol? OtherPart(IMethodSymbol method) => method.PartialDefinitionPart ?? method.PartialImplementationPart;

    /// <summary>
    /// The positional parameter a record property was made from. In source the two share one declaration; in metadata only name and type
    /// are left, and a parameter of a hand-written constructor hardly ever has exactly the name of a property.
    /// </summary>
    private static IParameterSymbol? RecordParameter(IPropertySymbol property)
    {
        if (property.IsStatic || property.ContainingType is not { } record || !IsPositional(record))
            return null;

        foreach (var constructor in record.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
                    return parameter;
            }
        }

        return null;
    }

    /// <summary>In metadata a record struct is told from another struct only by the <c>Deconstruct</c> the compiler wrote.</summary>
    private static bool IsPositional(INamedTypeSymbol type)
    {
        if (type.IsRecord || !type.IsValueType)
            return type.IsRecord;

        foreach (var deconstruct in type.GetMembers("Deconstruct"))
        {
            if (deconstruct.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute"))
                return true;
        }

        return false;
    }
}
