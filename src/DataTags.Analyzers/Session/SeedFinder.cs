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

    private readonly Dictionary<SeedKind, HashSet<string>> _names = [];
    private readonly Dictionary<string, INamespaceSymbol?> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<INamedTypeSymbol>> _types = new(StringComparer.Ordinal);

    public NameSeeds Find(CancellationToken cancellationToken)
    {
        foreach (var category in CategorySet.BuiltIn.All)
            Add(SeedKind.TagAttribute, category.Name);
        foreach (var attribute in TagAttributes)
            Add(SeedKind.TagAttribute, attribute);
        Add(SeedKind.Sink, "Sink");
        Add(SeedKind.Sanitizer, "Sanitizer");
        var own = ModelSeeds.Of(models.Files.Where(static file => !ModelSeeds.BuiltInFiles.Contains(file)));
        Add(ModelSeeds.BuiltIn, cancellationToken);
        Add(own, cancellationToken);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (assembly.Name == AttributesAssembly)
                AddMasks(assembly, cancellationToken);
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == AttributesAssembly)) && !IsIndexed(assembly))
                AddReferenced(assembly, cancellationToken);
        }

        return new NameSeeds(_names.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value.ToImmutableHashSet(StringComparer.Ordinal)), own.Everything);
    }

    private bool Add(SeedKind kind, string name)
    {
        if (!_names.TryGetValue(kind, out var names))
            _names.Add(kind, names = new HashSet<string>(StringComparer.Ordinal));
        return names.Add(name);
    }

    /// <summary>The text of an assembly whose source is at hand says all of this itself.</summary>
    private bool IsIndexed(IAssemblySymbol assembly) => compilation.GetMetadataReference(assembly) is CompilationReference { Compilation.Language: LanguageNames.CSharp };

    /// <summary>Names of members whose type nobody references mean other members.</summary>
    private void Add(ModelSeeds seeds, CancellationToken cancellationToken)
    {
        foreach (var (typeName, words) in seeds.Types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var types = typeName.Length == 0 ? [] : TypesNamed(typeName);
            if (typeName.Length > 0 && types.IsDefault)
                continue;
            foreach (var seed in words)
            {
                if (seed.Word is { } word)
                    Add(seed.Kind, word);
                else if (seed.Kind == SeedKind.TagAttribute)
                    AddDerived(types);
                else
                    Expand(seed.Kind, types);
                if (seed.Kind is SeedKind.HeldSource)
                    AddHolders(types, cancellationToken);
            }
        }
    }

    /// <summary>A glob over member names of one known type is spelled out.</summary>
    private void Expand(SeedKind kind, ImmutableArray<INamedTypeSymbol> types)
    {
        foreach (var member in types.SelectMany(static type => type.GetMembers()))
            Add(kind, member.Name);
    }

    /// <summary>Attributes beside an external one that derive from it.</summary>
    private void AddDerived(ImmutableArray<INamedTypeSymbol> attributes)
    {
        foreach (var attribute in attributes)
        {
            foreach (var neighbour in attribute.ContainingNamespace.GetTypeMembers().Where(neighbour => Gives(neighbour, attribute)))
                Add(SeedKind.TagAttribute, AttributeNames.Short(neighbour.Name));
        }
    }

    /// <summary>Members beside an external type that give objects of it.</summary>
    private void AddHolders(ImmutableArray<INamedTypeSymbol> types, CancellationToken cancellationToken)
    {
        foreach (var type in types)
        {
            if (!type.DeclaringSyntaxReferences.IsEmpty)
                continue;
            foreach (var neighbour in NamespaceNamed(type.ContainingNamespace.ToDisplayString())?.GetTypeMembers() ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var member in neighbour.GetMembers())
                {
                    var given = member switch { IPropertySymbol property => property.Type, IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType, _ => null };
                    if (given is not null && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected && Gives(given, type))
                        Add(SeedKind.Holder, member.Name);
                }
            }
        }
    }

    private static bool Gives(ITypeSymbol given, INamedTypeSymbol type)
    {
        for (var current = given; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type))
                return true;
        }

        return given is INamedTypeSymbol { TypeArguments: var arguments } && arguments.Any(argument => Gives(argument, type));
    }

    /// <summary>Types of a full name, of any arity; empty for a namespace, default when there is neither.</summary>
    private ImmutableArray<INamedTypeSymbol> TypesNamed(string name)
    {
        if (_types.TryGetValue(name, out var known))
            return known;
        var dot = name.LastIndexOf('.');
        var last = name.Substring(dot + 1);
        ImmutableArray<INamedTypeSymbol> types = default;
        if (NamespaceNamed(name) is not null)
        {
            types = [];
        }
        else if (dot < 0 || NamespaceNamed(name.Substring(0, dot)) is not null)
        {
            var found = (dot < 0 ? compilation.GlobalNamespace : NamespaceNamed(name.Substring(0, dot))!).GetTypeMembers(last);
            types = found.IsEmpty ? default : found;
        }
        else if (TypesNamed(name.Substring(0, dot)) is { IsDefaultOrEmpty: false } outer)
        {
            var found = outer.SelectMany(type => type.GetTypeMembers(last)).ToImmutableArray();
            types = found.IsEmpty ? default : found;
        }

        _types.Add(name, types);
        return types;
    }

    private INamespaceSymbol? NamespaceNamed(string name)
    {
        if (_namespaces.TryGetValue(name, out var known))
            return known;
        var dot = name.LastIndexOf('.');
        var outer = dot < 0 ? compilation.GlobalNamespace : NamespaceNamed(name.Substring(0, dot));
        var found = outer?.GetMembers(name.Substring(dot + 1)).OfType<INamespaceSymbol>().FirstOrDefault();
        _namespaces.Add(name, found);
        return found;
    }

    private void AddReferenced(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        foreach (var type in Types(assembly.GlobalNamespace, cancellationToken))
        {
            if (IsTagAttribute(type))
                Add(SeedKind.TagAttribute, AttributeNames.Short(type.Name));
            var isSink = tags.SinkOf(type) is not null;
            foreach (var member in type.GetMembers())
            {
                if (!tags.Read(member).IsEmpty)
                {
                    Add(member is IMethodSymbol ? SeedKind.Source : SeedKind.HeldSource, member.Name);
                    Add(SeedKind.Type, type.Name);
                }

                if (isSink || IsSink(member))
                    Add(SeedKind.Sink, member.Name == WellKnownMemberNames.InstanceConstructorName ? type.Name : member.Name);
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
                Add(SeedKind.Sanitizer, type.Name);
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
                    grew |= Add(SeedKind.Holder, member.Name);
                    if (member is not IMethodSymbol)
                        grew |= Add(SeedKind.Type, type.Name);
                }
            }
        }
    }

    private bool Mentions(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType),
        INamedTypeSymbol named => (_names.TryGetValue(SeedKind.Type, out var types) && types.Contains(named.Name)) || named.TypeArguments.Any(Mentions),
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
