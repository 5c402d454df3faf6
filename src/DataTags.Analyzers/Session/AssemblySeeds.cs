using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DataTags.Core.Models;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>A type of which an object gives data when it is read.</summary>
/// <param name="Word">The member that is read for it; null for any.</param>
/// <param name="IsWhole">Whether reading the whole object gives the data as well.</param>
internal sealed record HeldType(string Namespace, string Name, string? Word, bool IsWhole);

/// <summary>
/// What model lines come to in one assembly: names of members whose type nobody references mean other members, so only what the
/// assembly really has counts. Plain names, so that what the catalogue comes to in an assembly of metadata is found out once for all
/// compilations that refer to it.
/// </summary>
/// <param name="Names">Names the lines give to the index.</param>
/// <param name="Held">Types of which an object gives data when it is read.</param>
internal sealed record AssemblySeeds(ImmutableArray<(SeedKind Kind, string Name)> Names, ImmutableArray<HeldType> Held)
{
    // Hangs on the metadata itself, which compilations share and whose content never changes.
    private static readonly ConditionalWeakTable<MetadataId, AssemblySeeds> s_catalogue = new();
    private static readonly ConditionalWeakTable<MetadataId, ConcurrentDictionary<string, GivingMembers>> s_giving = new();

    /// <summary>What the catalogue comes to in an assembly.</summary>
    public static AssemblySeeds OfCatalogue(IAssemblySymbol assembly, MetadataId? metadata, CancellationToken cancellationToken)
    {
        if (metadata is null)
            return Of(assembly, ModelSeeds.BuiltIn, cancellationToken);
        return s_catalogue.TryGetValue(metadata, out var known) ? known : s_catalogue.GetValue(metadata, _ => Of(assembly, ModelSeeds.BuiltIn, cancellationToken));
    }

    /// <summary>Which members of a namespace of the assembly give objects of which types.</summary>
    public static GivingMembers Giving(IAssemblySymbol assembly, MetadataId? metadata, string space, CancellationToken cancellationToken)
    {
        if (metadata is null)
            return GivingMembers.Of(assembly, space, cancellationToken);
        var known = s_giving.GetValue(metadata, static _ => new(StringComparer.Ordinal));
        return known.TryGetValue(space, out var members) ? members : known.GetOrAdd(space, GivingMembers.Of(assembly, space, cancellationToken));
    }

    public static AssemblySeeds Of(IAssemblySymbol assembly, ModelSeeds lines, CancellationToken cancellationToken)
    {
        var reader = new Reader(cancellationToken);
        reader.Read(assembly.GlobalNamespace, lines.Tree);
        reader.ReadDerived(assembly, lines.Derived);
        return new AssemblySeeds([.. reader.Names], [.. reader.Held]);
    }

    private sealed class Reader(CancellationToken cancellationToken)
    {
        public HashSet<(SeedKind, string)> Names { get; } = [];

        public HashSet<HeldType> Held { get; } = [];

        public void Read(INamespaceOrTypeSymbol container, SeedTree lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var inner in lines.Inner)
            {
                foreach (var member in container.GetMembers(inner.Key))
                {
                    if (member is not INamespaceOrTypeSymbol named)
                        continue;
                    foreach (var seed in inner.Value.Seeds)
                        Add(seed, named);
                    Read(named, inner.Value);
                }
            }
        }

        /// <summary>
        /// Types that derive from a type are called after it, as the guidelines of the framework have it: to find them all by their bases, every type of every
        /// assembly would have to be read. What code in sight does, itself says.
        /// </summary>
        public void ReadDerived(IAssemblySymbol assembly, ImmutableArray<Seed> derived)
        {
            if (derived.IsEmpty || assembly is ISourceAssemblySymbol)
                return;
            foreach (var name in assembly.TypeNames)
            {
                foreach (var seed in derived)
                {
                    if (name.EndsWith(seed.Word!, StringComparison.Ordinal))
                        Names.Add((seed.Kind, name));
                }
            }
        }

        private void Add(Seed seed, INamespaceOrTypeSymbol named)
        {
            var type = named as INamedTypeSymbol;
            var isHeld = type is not null && seed.Kind == SeedKind.HeldSource && type.DeclaringSyntaxReferences.IsEmpty;
            if (isHeld && MemberNames.Type(type!) is { } name)
                Held.Add(new HeldType(type!.ContainingNamespace.ToDisplayString(), name, seed.Word, seed.IsWhole));
            if (seed.Word is not null && isHeld && !seed.IsWhole)
                return;
            if (seed.Word is not null)
                Names.Add((seed.Kind, seed.Word));
            else if (type is not null && seed.Kind == SeedKind.TagAttribute)
                AddDerived(type);
            else if (type is not null)
                Expand(seed.Kind, type);
        }

        /// <summary>A glob over member names of one known type is spelled out.</summary>
        private void Expand(SeedKind kind, INamedTypeSymbol type)
        {
            foreach (var member in type.GetMembers())
                Names.Add((kind, member.Name));
        }

        /// <summary>Attributes beside an external one that derive from it.</summary>
        private void AddDerived(INamedTypeSymbol attribute)
        {
            foreach (var neighbour in attribute.ContainingNamespace.GetTypeMembers())
            {
                for (var current = neighbour; current is not null; current = current.BaseType)
                {
                    if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, attribute))
                        Names.Add((SeedKind.TagAttribute, AttributeNames.Short(neighbour.Name)));
                }
            }
        }
    }
}
