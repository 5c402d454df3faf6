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

    private readonly ImmutableHashSet<string>.Builder _attributes = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder _sources = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder _types = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder _sinks = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder _sanitizers = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private bool _everything;

    public NameSeeds Find(CancellationToken cancellationToken)
    {
        foreach (var category in CategorySet.BuiltIn.All)
            _attributes.Add(category.Name);
        _sinks.Add("Sink");
        _sanitizers.Add("Sanitizer");
        foreach (var statement in models.Files.SelectMany(file => file.Statements))
        {
            switch (statement)
            {
                case SinkStatement sink:
                    AddNames(sink.Pattern, _sinks);
                    break;
                case SourceStatement source:
                    AddNames(source.Pattern, _sources);
                    break;
                case SanitizerStatement sanitizer:
                    AddNames(sanitizer.Pattern, _sanitizers);
                    break;
                case FlowStatement flow when flow.Rules.Any(static rule => rule.Strength > Strength.Derived):
                    AddNames(flow.Pattern, _sanitizers);
                    break;
                case TagStatement { Pattern.IsAttribute: true } tag:
                    _attributes.Add(AttributeName(tag.Pattern.MemberName));
                    break;
                case TagStatement tag:
                    AddTagged(tag.Pattern);
                    break;
            }
        }

        AddUserAttributes(compilation.Assembly, cancellationToken);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (assembly.Name == AttributesAssembly)
                AddMasks(assembly, cancellationToken);
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == AttributesAssembly)))
                AddReferenced(assembly, cancellationToken);
        }

        return new NameSeeds(_attributes.ToImmutable(), _sources.ToImmutable(), _types.ToImmutable(), _sinks.ToImmutable(), _sanitizers.ToImmutable(), _everything);
    }

    private void AddNames(MemberPattern pattern, ImmutableHashSet<string>.Builder names)
    {
        if (pattern.IsAttribute)
        {
            names.Add(AttributeName(pattern.MemberName));
            return;
        }

        if (pattern.MemberName == MemberPattern.Constructor)
        {
            names.Add(TreeTokens.ImplicitCreation);
            AddOrExpand(LastSegment(pattern.TypeName), names, TreeTokens.AnyCreation);
        }
        else if (pattern.MemberName == MemberPattern.Indexer)
        {
            names.Add(TreeTokens.Indexer);
        }
        else if (pattern.MemberName.IndexOf('*') < 0)
        {
            names.Add(pattern.MemberName);
        }
        else
        {
            Expand(pattern, names);
        }
    }

    private static void AddOrExpand(string name, ImmutableHashSet<string>.Builder names, string fallback) => names.Add(name.IndexOf('*') < 0 ? name : fallback);

    /// <summary>A glob over member names of one known type is spelled out; a glob over types as well makes every body relevant.</summary>
    private void Expand(MemberPattern pattern, ImmutableHashSet<string>.Builder names)
    {
        if (pattern.TypeName.IndexOf('*') >= 0 || pattern.TypeName.Length == 0)
        {
            _everything |= !pattern.Span.IsEmpty;
            return;
        }

        foreach (var type in compilation.GetTypesByMetadataName(pattern.TypeName))
        {
            foreach (var member in type.GetMembers())
                names.Add(member.Name);
        }
    }

    private void AddTagged(MemberPattern pattern)
    {
        AddNames(pattern, _sources);
        var type = LastSegment(pattern.TypeName);
        if (type.IndexOf('*') < 0)
            _types.Add(type);
    }

    private void AddUserAttributes(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        foreach (var type in Types(assembly.GlobalNamespace, cancellationToken))
        {
            if (type.BaseType is not null && IsTagAttribute(type))
                _attributes.Add(AttributeName(type.Name));
        }
    }

    private void AddReferenced(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        foreach (var type in Types(assembly.GlobalNamespace, cancellationToken))
        {
            if (IsTagAttribute(type))
                _attributes.Add(AttributeName(type.Name));
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
            if (current.Name is "DataTagAttribute" or "DataClassificationAttribute")
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

    private static string LastSegment(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static string AttributeName(string name)
        => name.EndsWith("Attribute", StringComparison.Ordinal) && name.Length > 9 ? name.Substring(0, name.Length - 9) : name;
}
