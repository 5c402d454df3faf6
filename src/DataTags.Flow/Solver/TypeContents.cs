using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>A labelled member found inside a type, with the slot of the outermost member it lies under.</summary>
internal sealed record ContentItem(ISymbol Member, ImmutableArray<int> Labels, string Slot);

/// <summary>Containment: the labelled members a sink sees when it reads a whole value of a type.</summary>
internal sealed class TypeContents(IFlowFacts facts)
{
    private const int Depth = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ContentItem>> _graphs = new(SymbolIdentity.Comparer);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ContentItem>> _texts = new(SymbolIdentity.Comparer);

    public ImmutableArray<ContentItem> Of(ITypeSymbol? type, SinkReading reading)
    {
        if (type is null || reading == SinkReading.Value)
            return [];
        var cache = reading == SinkReading.Object ? _graphs : _texts;
        if (reading == SinkReading.Formatted && TypeShape.ElementType(type) is { } element)
            return Of(element, SinkReading.Formatted);
        return cache.GetOrAdd(type, key => Compute(key, reading));
    }

    /// <summary>The members with content of an object: the public ones, or all of them.</summary>
    public static IEnumerable<ISymbol> Members(ITypeSymbol type, bool areAll = false)
    {
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member.IsStatic || (!areAll && member.DeclaredAccessibility != Accessibility.Public))
                    continue;
                if (member is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false } or IFieldSymbol { CorrespondingTupleField: not null })
                    yield return member;
            }
        }
    }

    /// <summary>Whether readers of whole objects, serializers say, read a member.</summary>
    public static bool IsRead(ISymbol member, IFlowFacts facts)
        => facts.IsShown(member) || (member is { DeclaredAccessibility: Accessibility.Public } and not IPropertySymbol { GetMethod: not { DeclaredAccessibility: Accessibility.Public } } && !facts.IsHidden(member));

    private ImmutableArray<ContentItem> Compute(ITypeSymbol root, SinkReading reading)
    {
        var result = ImmutableArray.CreateBuilder<ContentItem>();
        var seen = new HashSet<ITypeSymbol>(SymbolIdentity.Comparer);
        var pending = new Queue<(ITypeSymbol Type, string? Slot, int Depth)>();
        pending.Enqueue((root, null, 0));
        while (pending.Count > 0)
        {
            var (type, slot, depth) = pending.Dequeue();
            if (TypeShape.IsScalar(type) || depth > Depth || !seen.Add(type))
                continue;
            if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            {
                pending.Enqueue((nullable.TypeArguments[0], slot, depth));
                continue;
            }

            var isText = reading != SinkReading.Object;
            if (isText && !TypeShape.PrintsMembers(type))
                continue;
            if (TypeShape.ElementType(type) is { } element)
            {
                if (!isText)
                    pending.Enqueue((element, slot ?? "[]", depth + 1));
                continue;
            }

            if (TypeShape.IsSystem(type) && !type.IsTupleType)
            {
                foreach (var argument in (type as INamedTypeSymbol)?.TypeArguments ?? [])
                    pending.Enqueue((argument, slot, depth + 1));
                continue;
            }

            foreach (var member in Members(type, areAll: !isText))
            {
                if (facts.IsClean(member) || (!isText && !IsRead(member, facts)))
                    continue;
                var name = SlotNames.Of(member);
                if (facts.LabelsOf(member) is { IsEmpty: false } labels)
                    result.Add(new ContentItem(member, labels, slot ?? name));
                else if (TypeShape.OfMember(member) is { } memberType)
                    pending.Enqueue((memberType, slot ?? name, depth + 1));
            }
        }

        return result.ToImmutable();
    }
}
