using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Calls;

/// <summary>Which methods in sight may run when a virtual or interface member is called.</summary>
internal sealed class TypeHierarchy
{
    private readonly Lazy<Types> _types;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _overrides = new(SymbolIdentity.Comparer);

    public TypeHierarchy(Compilation compilation) => _types = new(() => Index(compilation));

    /// <summary>Every override or implementation with a body in sight, the member's own body (if it has one) first; in order of declaration.</summary>
    public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method)
        => _overrides.GetOrAdd(method.OriginalDefinition, symbol => Find((IMethodSymbol)symbol));

    /// <summary>What runs when <paramref name="method"/> is called on an object of exactly this type.</summary>
    public static IMethodSymbol? Resolve(ITypeSymbol type, IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (definition.ContainingType.TypeKind == TypeKind.Interface)
            return Implementation(type, definition);
        for (var current = type as INamedTypeSymbol ?? type.BaseType; current is not null; current = current.BaseType)
        {
            if (DeclaredOverride(current, definition) is { } found)
                return found;
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
        var isInterface = method.ContainingType.TypeKind == TypeKind.Interface;
        foreach (var type in Candidates(method))
        {
            // An override stands in a type that declares the name; an implementation may be inherited.
            var target = isInterface ? Implementation(type, method) : DeclaredOverride(type, method);
            if (target is { IsAbstract: false } && !result.Contains(target.OriginalDefinition, SymbolIdentity.Comparer))
                result.Add(target.OriginalDefinition);
        }

        return result.ToImmutable();
    }

    private IEnumerable<INamedTypeSymbol> Candidates(IMethodSymbol method)
    {
        if (method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
            return _types.Value.All.Where(type => type.IsRecord || type.MemberNames.Contains(method.Name));
        return _types.Value.Derived.TryGetValue(method.ContainingType.OriginalDefinition, out var types) ? types : [];
    }

    private static IMethodSymbol? DeclaredOverride(INamedTypeSymbol type, IMethodSymbol definition)
    {
        foreach (var member in type.GetMembers(definition.Name))
        {
            if (member is IMethodSymbol candidate && Overrides(candidate, definition))
                return candidate;
        }

        return null;
    }

    private static Types Index(Compilation compilation)
    {
        var found = new List<(string Name, INamedTypeSymbol Type)>();
        foreach (var reference in compilation.References)
        {
            if (reference is CompilationReference && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                Collect(assembly.GlobalNamespace, "", found);
        }

        Collect(compilation.Assembly.GlobalNamespace, "", found);
        // The order in which references and files are listed must not show.
        found.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        var derived = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolIdentity.Comparer);
        foreach (var (_, type) in found)
        {
            for (var current = type.BaseType; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
                AddTo(derived, current.OriginalDefinition, type);
            foreach (var face in type.AllInterfaces)
                AddTo(derived, face.OriginalDefinition, type);
        }

        return new Types([.. found.Select(static item => item.Type)], derived);
    }

    /// <summary>Classes and structs by their full name; recursion is as deep as the namespaces.</summary>
    private static void Collect(INamespaceOrTypeSymbol container, string prefix, List<(string, INamedTypeSymbol)> found)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            var name = $"{prefix}{inner.MetadataName}.";
            if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                found.Add((name, type));
            Collect(inner, name, found);
        }
    }

    private static void AddTo(Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> index, INamedTypeSymbol key, INamedTypeSymbol type)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(type);
    }

    /// <param name="All">Every class and struct in sight.</param>
    /// <param name="Derived">For each base class and interface but those all types have, the types below it.</param>
    private sealed record Types(ImmutableArray<INamedTypeSymbol> All, Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Derived);
}
