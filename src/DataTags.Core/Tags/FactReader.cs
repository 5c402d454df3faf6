using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>Computes the facts of one symbol from scratch. Stateless but for the memo of attribute classes.</summary>
internal sealed class FactReader(CategoryReader categories, ModelIndex models)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, SinkAttributeFact?> _typeSinks = new(SymbolEqualityComparer.Default);

    public SymbolFacts Read(ISymbol subject)
    {
        var own = new FactCollector(categories, models);
        foreach (var face in Carriers.Own(subject))
            own.AddAttributesOf(face);

        own.AddTagLinesOf(subject);

        var inherited = new FactCollector(categories, models);
        foreach (var ancestor in Carriers.Inherited(subject))
        {
            foreach (var face in Carriers.Own(ancestor))
                inherited.AddAttributesOf(face);
        }

        var type = new FactCollector(categories, models);
        AddTypeParameterTags(subject, type);
        AddTypeTags(subject, type);

        var isNotPersonal = own.Tags.Count == 0 && (own.IsNotPersonal || (inherited.Tags.Count == 0 && (inherited.IsNotPersonal || type.IsNotPersonal)));
        var facts = new SymbolFacts(
            isNotPersonal ? [] : MostSpecific(own, inherited, type),
            isNotPersonal,
            own.IsDeclassified || inherited.IsDeclassified,
            own.DeclassificationReason ?? inherited.DeclassificationReason,
            own.Mask ?? inherited.Mask,
            own.Sink ?? inherited.Sink ?? SinkOfType(subject),
            own.Sanitizer ?? inherited.Sanitizer);

        return facts == SymbolFacts.None ? SymbolFacts.None : facts;
    }

    private ImmutableArray<Tag> MostSpecific(params FactCollector[] nearestFirst)
    {
        if (nearestFirst.All(static collector => collector.Tags.Count == 0))
            return [];

        var tags = new List<Tag>();
        foreach (var tag in nearestFirst.SelectMany(static collector => collector.Tags))
        {
            if (!tags.Any(other => other.Category.Equals(tag.Category)))
                tags.Add(tag);
        }

        var known = categories.Categories;
        tags.RemoveAll(tag => tags.Any(other => !other.Category.Equals(tag.Category) && known.IsA(other.Category.Name, tag.Category.Name)));
        return [.. tags];
    }

    private static void AddTypeParameterTags(ISymbol subject, FactCollector collector)
    {
        var type = subject switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
            _ => null,
        };

        foreach (var parameter in TypeParametersIn(type))
            collector.AddAttributesOf(parameter);
    }

    /// <summary>The type parameters a type is built of: <c>T</c>, <c>T?</c>, <c>T[]</c>, <c>List&lt;T&gt;</c>.</summary>
    private static IEnumerable<ITypeParameterSymbol> TypeParametersIn(ITypeSymbol? type)
    {
        const int MostParts = 64;
        if (type is null or INamedTypeSymbol { IsGenericType: false })
            yield break;

        var pending = new Stack<ITypeSymbol>();
        pending.Push(type);
        for (var parts = 0; pending.Count > 0 && parts < MostParts; parts++)
        {
            switch (pending.Pop())
            {
                case ITypeParameterSymbol parameter:
                    yield return parameter;
                    break;
                case IArrayTypeSymbol array:
                    pending.Push(array.ElementType);
                    break;
                case INamedTypeSymbol { IsGenericType: true } generic:
                    foreach (var argument in generic.TypeArguments)
                        pending.Push(argument);

                    break;
            }
        }
    }

    /// <summary>A tag on a type means each of its instance fields and properties; a type also carries the tags of its base types.</summary>
    private void AddTypeTags(ISymbol subject, FactCollector collector)
    {
        var type = subject switch
        {
            INamedTypeSymbol self => self.BaseType,
            IFieldSymbol { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false } => subject.ContainingType,
            IPropertySymbol { IsStatic: false, IsImplicitlyDeclared: false } => subject.ContainingType,
            IPropertySymbol { IsStatic: false } property when Carriers.Own(property).Any(static face => face is IParameterSymbol) => subject.ContainingType,
            _ => null,
        };

        for (var current = type; current is not null; current = current.BaseType)
        {
            collector.AddAttributesOf(current.OriginalDefinition);
            collector.AddTagLinesOf(current.OriginalDefinition);
        }
    }

    private SinkAttributeFact? SinkOfType(ISymbol subject)
    {
        if (subject is not (IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.DelegateInvoke } or IPropertySymbol))
            return null;

        foreach (var owner in Carriers.Inherited(subject).Prepend(subject))
        {
            for (var type = owner.ContainingType; type is not null; type = type.BaseType)
            {
                if (MarkOf(type.OriginalDefinition) is { } sink)
                    return sink;
            }
        }

        return null;
    }

    private SinkAttributeFact? MarkOf(INamedTypeSymbol type)
    {
        if (_typeSinks.TryGetValue(type, out var known))
            return known;

        var collector = new FactCollector(categories, models);
        collector.AddAttributesOf(type);
        return _typeSinks.GetOrAdd(type, collector.Sink);
    }
}
