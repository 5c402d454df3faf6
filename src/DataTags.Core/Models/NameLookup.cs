using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>How far a dotted name of a type leads from the global namespace. One name may mean several types that differ in arity.</summary>
internal readonly struct NameLookup
{
    private NameLookup(INamespaceSymbol space, ImmutableArray<INamedTypeSymbol> types, string firstMissing, int missing)
    {
        Space = space;
        Types = types;
        FirstMissing = firstMissing;
        Missing = missing;
    }

    /// <summary>The last namespace reached.</summary>
    public INamespaceSymbol Space { get; }

    /// <summary>The types of the whole name; empty when it does not lead to one.</summary>
    public ImmutableArray<INamedTypeSymbol> Types { get; }

    public string FirstMissing { get; }

    /// <summary>Segments that lead nowhere.</summary>
    public int Missing { get; }

    /// <summary>Whether the namespace reached is one that holds types itself, so that a missing one looks like a mistake.</summary>
    public bool HasTypes => Space.GetTypeMembers().Any(static type => type.DeclaredAccessibility == Accessibility.Public || type.Locations.Any(static place => place.IsInSource));

    public static NameLookup Find(INamespaceSymbol root, string name)
    {
        var segments = name.Split('.');
        var space = root;
        ImmutableArray<INamedTypeSymbol> types = [];
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = segments[i];
            var next = types.IsEmpty ? space.GetTypeMembers(segment) : [.. types.SelectMany(type => type.GetTypeMembers(segment))];
            if (!next.IsEmpty)
            {
                types = next;
                continue;
            }

            if (!types.IsEmpty)
                return new NameLookup(space, [], segment, segments.Length - i + 1);

            if (space.GetNamespaceMembers().FirstOrDefault(child => child.Name == segment) is not { } child)
                return new NameLookup(space, [], segment, segments.Length - i);

            space = child;
        }

        return new NameLookup(space, types, "", 0);
    }

    /// <summary>The full names of the types of that simple name, those of the program first, then public ones of what it references.</summary>
    public static ImmutableArray<string> FullNames(Compilation compilation, string simpleName)
    {
        var own = compilation.GetSymbolsWithName(simpleName, SymbolFilter.Type).OfType<INamedTypeSymbol>();
        var referenced = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.TypeNames.Contains(simpleName))
            .SelectMany(assembly => TypesNamed(assembly.GlobalNamespace, simpleName))
            .Where(static type => type.DeclaredAccessibility == Accessibility.Public);
        return [.. Names(own).Concat(Names(referenced)).Distinct()];

        static IEnumerable<string> Names(IEnumerable<INamedTypeSymbol> types) =>
            types.Select(MemberNames.Type).OfType<string>().OrderBy(static name => name, StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> TypesNamed(INamespaceSymbol space, string simpleName) =>
        space.GetTypeMembers(simpleName).Concat(space.GetNamespaceMembers().SelectMany(child => TypesNamed(child, simpleName)));

    /// <summary>The members a pattern can name, those of the type's extension blocks included; no accessors.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers()
            .Concat(type.GetTypeMembers().Where(static nested => nested.Name.Length == 0).SelectMany(static block => block.GetMembers()))
            .Where(static member => member is IPropertySymbol or IEventSymbol or IFieldSymbol { AssociatedSymbol: null } or IMethodSymbol { AssociatedSymbol: null });

    public static IEnumerable<INamedTypeSymbol> AncestorsOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            yield return current;

        foreach (var contract in type.AllInterfaces)
            yield return contract;
    }
}
