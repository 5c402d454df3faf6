using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Calls;

/// <summary>Which methods in sight may run when a virtual or interface member is called.</summary>
internal sealed class TypeHierarchy
{
    private readonly Compilation _compilation;
    private readonly Func<SyntaxTree, SemanticModel?> _modelOf;
    private readonly Lazy<DeclaredTypes> _declared;
    private readonly Lazy<Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>> _foreign;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _unread;
    private readonly Lazy<Dictionary<ISymbol, IAssemblySymbol>> _views;
    private readonly Lazy<HashSet<string>> _behindLibraries;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<INamedTypeSymbol>> _derived = new(SymbolIdentity.Comparer);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _overrides = new(SymbolIdentity.Comparer);
    private readonly ConcurrentDictionary<string, bool> _isNamed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>>> _behindFaces = new(SymbolIdentity.Comparer);

    /// <param name="modelOf">The model of a tree of the compilation or of one that it refers to.</param>
    public TypeHierarchy(Compilation compilation, Func<SyntaxTree, SemanticModel?> modelOf)
    {
        _compilation = compilation;
        _modelOf = modelOf;
        _declared = new(() => DeclaredTypes.Of(Trees(), CancellationToken.None));
        _foreign = new(DerivedFromForeign);
        _unread = new(InOtherLanguages);
        _views = new(Views);
        _behindLibraries = new(BehindLibraries);
    }

    /// <summary>Every override or implementation with a body in sight, the member's own body (if it has one) first; in order of declaration.</summary>
    public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method)
        => _overrides.GetOrAdd(method.OriginalDefinition, symbol => Find((IMethodSymbol)symbol, static _ => true));

    /// <summary>
    /// Those of them that an object may have which is known to implement <paramref name="face"/>. A member of <c>IRepository&lt;T&gt;</c> has an implementation
    /// for every kind of row; called on an <c>IUserRepository</c>, or an <c>IRepository&lt;User&gt;</c>, it runs one for users.
    /// </summary>
    public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method, ITypeSymbol face)
        => method.ContainingType.TypeKind != TypeKind.Interface || SymbolIdentity.Comparer.Equals(face, method.ContainingType.OriginalDefinition)
            ? Implementations(method)
            : _behindFaces.GetOrAdd(method.OriginalDefinition, static _ => new(SymbolIdentity.Comparer)).GetOrAdd(face, _ => Find(method.OriginalDefinition, type => TypeArgumentsFit.IsOrHas(type, face)));

    /// <summary>Whether types in sight have something to run for a member of a library. An override has its name; an interface may be implemented by what a type inherits.</summary>
    public bool HasOwn(IMethodSymbol method)
        => (method.ContainingType.TypeKind == TypeKind.Interface || method.MethodKind != MethodKind.Ordinary || IsNamed(method.Name)) && Implementations(method) is var found && (method.IsAbstract ? !found.IsEmpty : found.Length > 1);

    /// <summary>Whether code in sight declares a method of that name. What it derives from is dearer to find out, for types of libraries: each type has to be asked.</summary>
    public bool IsNamed(string method) => _isNamed.GetOrAdd(method, name => !_unread.Value.IsEmpty || _declared.Value.Declares(name));

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
                    return type.FindImplementationForInterfaceMember(member) is IMethodSymbol found ? Overridden(type, found) : null;
            }
        }

        return null;
    }

    /// <summary>The compiler names the member of the class that lists the interface; a class below it may have its own.</summary>
    private static IMethodSymbol Overridden(ITypeSymbol type, IMethodSymbol found)
        => found is { IsStatic: false, ContainingType.TypeKind: TypeKind.Class } and ({ IsVirtual: true } or { IsAbstract: true } or { IsOverride: true }) ? Resolve(type, found) ?? found : found;

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol definition)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolIdentity.Comparer.Equals(current.OriginalDefinition, definition))
                return true;
        }

        return false;
    }

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method, Func<INamedTypeSymbol, bool> isWanted)
    {
        var result = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!method.IsAbstract)
            result.Add(method);
        var isInterface = method.ContainingType.TypeKind == TypeKind.Interface;
        foreach (var type in Candidates(method).Where(isWanted))
        {
            // An override stands in a type that declares the name; an implementation may be inherited.
            var target = isInterface ? Implementation(type, method) : DeclaredOverride(type, method);
            if (target is { IsAbstract: false } && !result.Contains(target.OriginalDefinition, SymbolIdentity.Comparer))
                result.Add(target.OriginalDefinition);
        }

        return result.ToImmutable();
    }

    /// <summary>Types in sight that may have something to run for the method, by their full names.</summary>
    private IEnumerable<INamedTypeSymbol> Candidates(IMethodSymbol method)
    {
        if (method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
            return InOrder(_declared.Value.Declaring(method.Name), type => type.IsRecord || type.MemberNames.Contains(method.Name));
        return DerivedFrom(method.ContainingType.OriginalDefinition);
    }

    /// <summary>Whether a type in sight derives from <paramref name="type"/> and has a member of that name which is another one.</summary>
    public bool IsHiddenBelow(ITypeSymbol type, string name)
        => type is INamedTypeSymbol { IsSealed: false } named && DerivedFrom(named.OriginalDefinition).Any(below => below.GetMembers(name).Any(static member => !member.IsOverride));

    private IEnumerable<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type)
    {
        if (IsDerivedInText(type.ContainingAssembly))
            return _derived.GetOrAdd(type, key => [.. InOrder(_declared.Value.DerivedFrom(key.Name), below => Bases(below).Contains(key, SymbolIdentity.Comparer))]);
        return _foreign.Value.TryGetValue(type, out var types) ? types : [];
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

    /// <summary>Whether whoever derives from a type of the assembly says so in its text: from a type of the sources, with no library in between.</summary>
    private bool IsDerivedInText(IAssemblySymbol assembly)
        => SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly)
            || (_compilation.GetMetadataReference(assembly) is CompilationReference { Compilation.Language: LanguageNames.CSharp } && _unread.Value.IsEmpty && !_behindLibraries.Value.Contains(assembly.Name));

    /// <summary>Whether no library can make objects of a type by itself: a class of the sources, of an assembly that no library refers to.</summary>
    public bool IsUnknownToLibraries(ITypeSymbol type)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } && !_behindLibraries.Value.Contains(type.ContainingAssembly.Name);

    private HashSet<string> BehindLibraries()
        => new(_compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => _compilation.GetMetadataReference(assembly) is not CompilationReference)
            .SelectMany(static assembly => assembly.Modules).SelectMany(static module => module.ReferencedAssemblies).Select(static identity => identity.Name), StringComparer.OrdinalIgnoreCase);

    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> DerivedFromForeign()
    {
        var derived = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolIdentity.Comparer);
        foreach (var type in InOrder(_declared.Value.WithBases(), static _ => true))
        {
            foreach (var above in Bases(type))
            {
                if (!derived.TryGetValue(above, out var list))
                    derived.Add(above, list = []);
                list.Add(type);
            }
        }

        return derived;
    }

    /// <summary>All that a type derives from, but for what all types derive from.</summary>
    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
            yield return current.OriginalDefinition;
        foreach (var face in type.AllInterfaces)
            yield return face.OriginalDefinition;
    }

    /// <summary>The symbols of declarations. The order in which references and files are listed must not show.</summary>
    private IEnumerable<INamedTypeSymbol> InOrder(IEnumerable<BaseTypeDeclarationSyntax> declarations, Func<INamedTypeSymbol, bool> isWanted)
        => declarations.Select(SymbolOf).OfType<INamedTypeSymbol>()
            .Concat(_unread.Value)
            .Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct && isWanted(type))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(static type => (Name: FullName(type), Type: type))
            .OrderBy(static item => item.Name, StringComparer.Ordinal)
            .Select(static item => item.Type);

    private INamedTypeSymbol? SymbolOf(BaseTypeDeclarationSyntax declaration)
        => _modelOf(declaration.SyntaxTree)?.GetDeclaredSymbol(declaration) is INamedTypeSymbol type ? AsSeen(type) : null;

    private Dictionary<ISymbol, IAssemblySymbol> Views()
    {
        var views = new Dictionary<ISymbol, IAssemblySymbol>(SymbolEqualityComparer.Default);
        foreach (var (other, view) in Referenced())
            views[other.Assembly] = view;
        return views;
    }

    /// <summary>A type of a referenced project as this compilation sees it.</summary>
    private INamedTypeSymbol AsSeen(INamedTypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly) || !_views.Value.TryGetValue(type.ContainingAssembly, out var view) || ReferenceEquals(view, type.ContainingAssembly))
            return type;
        return view.GetTypeByMetadataName(MetadataName(type)) ?? type;
    }

    private static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return $"{MetadataName(outer)}+{type.MetadataName}";
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}" : type.MetadataName;
    }

    private static string FullName(INamespaceOrTypeSymbol symbol)
        => symbol.ContainingSymbol switch
        {
            INamespaceSymbol { IsGlobalNamespace: false } space => $"{FullName(space)}{symbol.MetadataName}.",
            INamedTypeSymbol outer => $"{FullName(outer)}{symbol.MetadataName}.",
            _ => $"{symbol.MetadataName}.",
        };

    private IEnumerable<SyntaxTree> Trees()
        => _compilation.SyntaxTrees.Concat(Referenced().Where(static reference => reference.Compilation.Language == LanguageNames.CSharp).SelectMany(static reference => reference.Compilation.SyntaxTrees));

    private IEnumerable<(Compilation Compilation, IAssemblySymbol View)> Referenced()
    {
        foreach (var reference in _compilation.References)
        {
            if (reference is CompilationReference { Compilation: var other } && _compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                yield return (other, assembly);
        }
    }

    /// <summary>Types whose text nobody reads.</summary>
    private ImmutableArray<INamedTypeSymbol> InOtherLanguages()
    {
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (var (_, assembly) in Referenced().Where(static reference => reference.Compilation.Language != LanguageNames.CSharp))
            Collect(assembly.GlobalNamespace, found);
        return found.ToImmutable();
    }

    /// <summary>Recursion is as deep as the namespaces.</summary>
    private static void Collect(INamespaceOrTypeSymbol container, ImmutableArray<INamedTypeSymbol>.Builder found)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                found.Add(type);
            Collect(member, found);
        }
    }
}
