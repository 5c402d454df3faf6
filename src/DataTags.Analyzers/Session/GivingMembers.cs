using System.Collections.Immutable;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>The members of one namespace of one assembly that hand out objects, by the names of the types they hand out, their base types and type arguments.</summary>
internal sealed class GivingMembers
{
    private readonly Dictionary<string, HashSet<string>> _byType = new(StringComparer.Ordinal);

    /// <summary>Names of members that give objects of a type; empty for none.</summary>
    public IEnumerable<string> Of(string type) => _byType.TryGetValue(type, out var members) ? members : [];

    public static GivingMembers Of(IAssemblySymbol assembly, string space, CancellationToken cancellationToken)
    {
        var giving = new GivingMembers();
        foreach (var type in NamespaceNamed(assembly, space)?.GetTypeMembers() ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in type.GetMembers())
            {
                var given = member switch { IPropertySymbol property => property.Type, IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType, _ => null };
                if (given is not null && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)
                    giving.Add(given, member.Name);
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

    private void Add(ITypeSymbol? given, string member)
    {
        for (var current = given; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current is not INamedTypeSymbol named || MemberNames.Type(named) is not { } name)
                continue;
            if (!_byType.TryGetValue(name, out var members))
                _byType.Add(name, members = new(StringComparer.Ordinal));
            members.Add(member);
        }

        foreach (var argument in (given as INamedTypeSymbol)?.TypeArguments ?? [])
            Add(argument, member);
    }
}
