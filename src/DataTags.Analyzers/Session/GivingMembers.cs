using System.Collections.Immutable;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>A name that stands for objects: of a member that hands them out, or of their type.</summary>
/// <param name="Through">The type whose name stands before a static member; null for members of objects.</param>
internal readonly record struct GivingMember(string Name, string? Through);

/// <summary>The members of one namespace of one assembly that hand out objects, by the names of the types they hand out, their base types and type arguments.</summary>
internal sealed class GivingMembers
{
    private readonly Dictionary<string, HashSet<GivingMember>> _byType = new(StringComparer.Ordinal);

    /// <summary>Members that give objects of a type; empty for none.</summary>
    public IEnumerable<GivingMember> Of(string type) => _byType.TryGetValue(type, out var members) ? members : [];

    public static GivingMembers Of(IAssemblySymbol assembly, string space, CancellationToken cancellationToken)
    {
        var giving = new GivingMembers();
        foreach (var type in NamespaceNamed(assembly, space)?.GetTypeMembers() ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            giving.AddKind(type);
            for (var owner = type; owner is { SpecialType: not SpecialType.System_Object }; owner = owner.BaseType)
            {
                foreach (var member in owner.GetMembers())
                {
                    var given = member switch { IPropertySymbol property => property.Type, IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType, _ => null };
                    var isStatic = member is { IsStatic: true } and not IMethodSymbol { IsExtensionMethod: true };
                    // What a static member of a base type gives can be asked for by the name of this one.
                    if (given is not null && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected && (isStatic || ReferenceEquals(owner, type)))
                        giving.Add(given, new GivingMember(member.Name, isStatic ? type.Name : null));
                }
            }
        }

        return giving;
    }

    private static INamespaceSymbol? NamespaceNamed(IAssemblySymbol assembly, string name)
    {
        INamespaceSymbol? space = assembly.GlobalNamespace;
        foreach (var segment in name.Split('.'))
            space = space?.GetMembers(segment).OfType<INamespaceSymbol>().FirstOrDefault();
        return space;
    }

    /// <summary>The name of a type stands for objects of it, of its base types and of what it implements.</summary>
    private void AddKind(INamedTypeSymbol type)
    {
        var self = new GivingMember(type.Name, null);
        Add(type, self);
        foreach (var implemented in type.AllInterfaces)
            Add(implemented, self);
    }

    private void Add(ITypeSymbol? given, GivingMember member)
    {
        for (var current = given; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current is not INamedTypeSymbol named || MemberNames.Type(named) is not { } name)
                continue;
            if (!_byType.TryGetValue(name, out var members))
                _byType.Add(name, members = []);
            members.Add(member);
        }

        foreach (var argument in (given as INamedTypeSymbol)?.TypeArguments ?? [])
            Add(argument, member);
    }
}
