using System.Collections.Immutable;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Names from which the lexical index starts: tag attributes, members that models call sources or sinks, and tagged members of
/// referenced assemblies. Sources in the compilation itself the index finds by their text.
/// </summary>
internal sealed class SeedFinder(Compilation compilation, TagReader tags, ModelIndex models)
{
    private const string AttributesAssembly = "DataTags.Attributes";

    /// <summary>What tag attributes derive from: ours, and those of Microsoft.Extensions.Compliance.</summary>
    private static readonly string[] TagAttributes = ["DataTag", "DataClassification"];

    private readonly ImmutableHashSet<string>.Builder _attributes = ModelSeeds.BuiltIn.Attributes.ToBuilder();
    private readonly ImmutableHashSet<string>.Builder _sources = ModelSeeds.BuiltIn.Sources.ToBuilder();
    private readonly ImmutableHashSet<string>.Builder _types = ModelSeeds.BuiltIn.Types.ToBuilder();
    private readonly ImmutableHashSet<string>.Builder _sinks = ModelSeeds.BuiltIn.Sinks.ToBuilder();
    private readonly ImmutableHashSet<string>.Builder _sanitizers = ModelSeeds.BuiltIn.Sanitizers.ToBuilder();
    private bool _everything;

    public NameSeeds Find(CancellationToken cancellationToken)
    {
        foreach (var category in CategorySet.BuiltIn.All)
            _attributes.Add(category.Name);
        _attributes.UnionWith(TagAttributes);
        _sinks.Add("Sink");
        _sanitizers.Add("Sanitizer");
        Expand(ModelSeeds.BuiltIn);
        Add(ModelSeeds.Of(models.Files.Where(static file => !ModelSeeds.BuiltInFiles.Contains(file))));
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (assembly.Name == AttributesAssembly)
                AddMasks(assembly, cancellationToken);
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == AttributesAssembly)) && !IsIndexed(assembly))
                AddReferenced(assembly, cancellationToken);
        }

        return new NameSeeds(_attributes.ToImmutable(), _sources.ToImmutable(), _types.ToImmutable(), _sinks.ToImmutable(), _sanitizers.ToImmutable(), _everything);
    }

    /// <summary>The text of an assembly whose source is at hand says all of this itself.</summary>
    private bool IsIndexed(IAssemblySymbol assembly) => compilation.GetMetadataReference(assembly) is CompilationReference { Compilation.Language: LanguageNames.CSharp };

    private void Add(ModelSeeds seeds)
    {
        _attributes.UnionWith(seeds.Attributes);
        _sources.UnionWith(seeds.Sources);
        _types.UnionWith(seeds.Types);
        _sinks.UnionWith(seeds.Sinks);
        _sanitizers.UnionWith(seeds.Sanitizers);
        _everything |= seeds.Everything;
        Expand(seeds);
    }

    /// <summary>A glob over member names of one known type is spelled out.</summary>
    private void Expand(ModelSeeds seeds)
    {
        foreach (var holder in seeds.Holders)
        {
            foreach (var type in compilation.GetTypesByMetadataName(holder))
                AddHolders(type);
        }

        foreach (var (pattern, kind) in seeds.Globs)
        {
            var names = kind switch { SeedKind.Sink => _sinks, SeedKind.Sanitizer => _sanitizers, _ => _sources };
            foreach (var type in compilation.GetTypesByMetadataName(pattern.TypeName))
            {
                foreach (var member in type.GetMembers())
                    names.Add(member.Name);
            }
        }
    }

    /// <summary>The indexer itself has no name; the properties through which one gets to it do, and they stand in the namespace of the type.</summary>
    private void AddHolders(INamedTypeSymbol holder)
    {
        var space = compilation.GlobalNamespace;
        foreach (var part in holder.ContainingNamespace.ToDisplayString().Split('.'))
        {
            if (space.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part) is not { } inside)
                return;
            space = inside;
        }

        var properties = space.GetTypeMembers().SelectMany(static type => type.GetMembers()).OfType<IPropertySymbol>();
        _sources.UnionWith(properties.Where(property => SymbolEqualityComparer.Default.Equals(property.Type, holder)).Select(static property => property.Name));
    }

    private void AddReferenced(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        foreach (var type in Types(assembly.GlobalNamespace, cancellationToken))
        {
            if (IsTagAttribute(type))
                _attributes.Add(AttributeNames.Short(type.Name));
            var isSink = tags.SinkOf(type) is not null;
            foreach (var member in type.GetMembers())
            {
                if (!tags.Read(member).IsEmpty)
                {
                    _sources.Add(member.Name);
                    _types.Add(type.Name);
                }

                if (isSink || IsSink(member))
                    _sinks.Add(member.Name == WellKnownMemberNames.InstanceConstructorName ? type.Name : member.Name);
            }
        }

        CloseReferenced(assembly, cancellationToken);
    }

    /// <summary>Mask names are everyday words, so code that masks is known by the type it calls.</summary>
    private void AddMasks(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        foreach (var type in Types(assembly.GlobalNamespace, cancellationToken))
        {
            if (type.GetMembers().Any(member => tags.SanitizerStrengthOf(member) is not null))
                _sanitizers.Add(type.Name);
        }
    }

    private bool IsSink(ISymbol member) => tags.SinkOf(member) is not null || (member is IMethodSymbol method && method.Parameters.Any(parameter => tags.SinkOf(parameter) is not null));

    /// <summary>Members of the assembly whose type mentions a labelled type hand out labelled data.</summary>
    private void CloseReferenced(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var type in Types(assembly.GlobalNamespace, cancellationToken))
            {
                foreach (var member in type.GetMembers())
                {
                    var declared = member switch { IPropertySymbol property => property.Type, IFieldSymbol field => field.Type, IMethodSymbol method => method.ReturnType, _ => null };
                    if (declared is null || !Mentions(declared))
                        continue;
                    grew |= _sources.Add(member.Name);
                    if (member is not IMethodSymbol)
                        grew |= _types.Add(type.Name);
                }
            }
        }
    }

    private bool Mentions(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType),
        INamedTypeSymbol named => _types.Contains(named.Name) || named.TypeArguments.Any(Mentions),
        _ => false,
    };

    private static bool IsTagAttribute(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (TagAttributes.Contains(AttributeNames.Short(current.Name)))
                return true;
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol root, CancellationToken cancellationToken)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol container)
                    continue;
                pending.Push(container);
                if (container is INamedTypeSymbol type)
                    yield return type;
            }
        }
    }
}
