using DataTags.Core;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Names from which the lexical index starts: tag attributes, members that models call sources or sinks, and tagged members of
/// referenced assemblies. Sources in the compilation itself the index finds by their text.
/// </summary>
internal sealed class SeedFinder(Compilation compilation, TagReader tags, ModelIndex models, MentionedNames mentioned, Func<SyntaxTree, SemanticModel?> modelOf)
{
    private const string AttributesAssembly = "DataTags.Attributes";

    /// <summary>What tag attributes derive from: ours, and those of Microsoft.Extensions.Compliance.</summary>
    private static readonly string[] TagAttributes = ["DataTag", "DataClassification"];

    private readonly NameSeeds _names = new();
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The seeds; those from before an edit if nothing they were found from has changed.</summary>
    public NameSeeds Find(CancellationToken cancellationToken)
    {
        if (mentioned.SeedsBefore is { Origin: SeedOrigin origin } before && origin.HoldsFor(compilation, models.Files, mentioned, cancellationToken))
            return before;
        foreach (var category in CategorySet.BuiltIn.All)
            Add(SeedKind.TagAttribute, category.Name);
        foreach (var attribute in TagAttributes)
            Add(SeedKind.TagAttribute, attribute);
        Add(SeedKind.Sink, "Sink");
        Add(SeedKind.Sanitizer, "Sanitizer");
        var own = ModelSeeds.Of(models.Files);
        _names.Everything = own.Everything;
        AddUnplaced(ModelSeeds.BuiltIn);
        AddUnplaced(own);
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Select(assembly => (Assembly: assembly, Metadata: MetadataOf(assembly))).ToList();
        assemblies.Add((compilation.Assembly, null));
        var held = new HashSet<HeldType>();
        foreach (var (assembly, metadata) in assemblies)
        {
            Add(AssemblySeeds.OfCatalogue(assembly, metadata, cancellationToken), held);
            Add(AssemblySeeds.Of(assembly, own, cancellationToken), held);
        }

        var readsTags = false;
        var check = new GiverCheck(mentioned, modelOf, cancellationToken);
        foreach (var (assembly, metadata) in assemblies)
        {
            // Members declared in sources say themselves what type they give.
            if (IsIndexed(assembly))
                continue;
            foreach (var type in held)
            {
                foreach (var (name, through) in AssemblySeeds.Giving(assembly, metadata, type.Namespace, cancellationToken).Of(type.Name))
                {
                    if (!IsMentioned(name) || (through is not null && !IsMentioned(through)) || !check.MayGive(name, type))
                        continue;
                    Add(SeedKind.Holder, name);
                    // Words like Name and Key mean something else where there is no such object to be had.
                    if (type.Word is { } word)
                        Add(SeedKind.HeldSource, word);
                }
            }

            if (assembly.Name == AttributesAssembly)
                AddMasks(assembly, cancellationToken);
            if (!assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => identity.Name == AttributesAssembly)))
                continue;
            AddReferenced(assembly, cancellationToken);
            readsTags = true;
        }

        // Whoever reads tags of other assemblies comes to know their categories, which is not to be skipped.
        if (!readsTags)
            _names.Origin = new SeedOrigin(compilation, models.Files, _asked, check.Words);
        return _names;
    }

    private bool IsMentioned(string word)
    {
        _asked.Add(word);
        return mentioned.Contains(word);
    }

    private bool Add(SeedKind kind, string name) => _names.Add(kind, name);

    private void Add(AssemblySeeds seeds, HashSet<HeldType> held)
    {
        foreach (var (kind, name) in seeds.Names)
        {
            if (kind == SeedKind.Runner ? name.Split(' ') is [var runner, var run] && IsMentioned(runner) & IsMentioned(run) : IsMentioned(name))
                Add(kind, name);
        }

        // An object of which nobody reads what it could give, gives nothing.
        held.UnionWith(seeds.Held.Where(type => type.IsWhole || type.Word is null || IsMentioned(type.Word)));
    }

    private void AddUnplaced(ModelSeeds seeds)
    {
        foreach (var seed in seeds.Tree.Seeds)
        {
            if (seed.Word is { } word)
                Add(seed.Kind, word);
        }
    }

    private bool IsIndexed(IAssemblySymbol assembly)
        => SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) || compilation.GetMetadataReference(assembly) is CompilationReference { Compilation.Language: LanguageNames.CSharp };

    private MetadataId? MetadataOf(IAssemblySymbol assembly) => (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.GetMetadataId();

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
                if (member is IMethodSymbol { IsExtensionMethod: true, Parameters: [var receiver, ..] } && (isSink || tags.SinkOf(member) is not null || tags.SinkOf(receiver) is not null))
                    Add(SeedKind.SinkOfReceiver, member.Name);
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
        INamedTypeSymbol named => _names.Contains(SeedKind.Type, named.Name) || named.TypeArguments.Any(Mentions),
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

    internal static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol root, CancellationToken cancellationToken)
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
