using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Calls;

/// <summary>Which methods in sight may run when a virtual or interface member is called.</summary>
internal sealed class TypeHierarchy
{
    private readonly Lazy<Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>> _derived;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _overrides = new(SymbolIdentity.Comparer);

    public TypeHierarchy(Compilation compilation) => _derived = new(() => Index(compilation));

    /// <summary>Every override or implementation with a body in sight, the member's own body (if it has one) first; in order of declaration.</summary>
    public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method)
        => _overrides.GetOrAdd(method.OriginalDefinition, symbol => Find((IMethodSymbol)symbol));

    /// <summary>What runs when <paramref name="method"/> is called on an object of exactly this type.</summary>
    public static IMethodSymbol? Resolve(ITypeSymbol type, IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (definition.ContainingType.TypeKind == TypeKind.Interface)
            return Implementation(type, definition);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(definition.Name))
            {
                if (member is IMethodSymbol candidate && Overrides(candidate, definition))
                    return candidate;
            }
        }

        return null;
    }

    private static IMethodSymbol? Implementation(ITypeSymbol type, IMethodSymbol definition)
    {
        foreach (var face in type.AllInterfaces)
        {
            if (!SymbolIdentity.Comparer.Equals(face.OriginalDefinition, definition.ContainingType))
                continue;
            foreach (var member in face.GetMembers(definition.Name))
            {
                if (SymbolIdentity.Comparer.Equals(member.OriginalDefinition, definition))
                    return type.FindImplementationForInterfaceMember(member) as IMethodSymbol;
            }
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol definition)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolIdentity.Comparer.Equals(current.OriginalDefinition, definition))
                return true;
        }

        return false;
    }

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method)
    {
        var result = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!method.IsAbstract)
            result.Add(method);
        if (!_derived.Value.TryGetValue(method.ContainingType.OriginalDefinition, out var types))
            return result.ToImmutable();
        foreach (var type in types)
        {
            if (Resolve(type, method) is { IsAbstract: false } target && !result.Contains(target.OriginalDefinition, SymbolIdentity.Comparer))
                result.Add(target.OriginalDefinition);
        }

        return result.ToImmutable();
    }

    private static Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Index(Compilation compilation)
    {
        var result = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolIdentity.Comparer);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        foreach (var reference in compilation.References)
        {
            if (reference is CompilationReference && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                pending.Push(assembly.GlobalNamespace);
        }

        pending.Push(compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol container)
                    continue;
                pending.Push(container);
                if (container is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                    Add(result, type);
            }
        }

        foreach (var list in result.Values)
            list.Sort(static (left, right) => string.CompareOrdinal(left.ToDisplayString(), right.ToDisplayString()));
        return result;
    }

    private static void Add(Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> index, INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            AddTo(index, current.OriginalDefinition, type);
        foreach (var face in type.AllInterfaces)
            AddTo(index, face.OriginalDefinition, type);
    }

    private static void AddTo(Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> index, INamedTypeSymbol key, INamedTypeSymbol type)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(type);
    }
}
