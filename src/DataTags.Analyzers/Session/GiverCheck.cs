using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DataTags.Core.Models;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Looks at the few places where a word stands whether it ever means the library member it could mean. <c>Clone</c> and <c>Subject</c> give
/// identities if they are those of <c>ClaimsIdentity</c>; in code that has nothing to do with identities they are other members, and nobody
/// has an object to read a name from.
/// </summary>
internal sealed class GiverCheck(MentionedNames mentioned, Func<SyntaxTree, SemanticModel?> modelOf, CancellationToken cancellationToken)
{
    /// <summary>Words of many files are everyday words of this code: binding them all costs more than it saves.</summary>
    private const int MostTrees = 16;

    /// <summary>Places looked at for all words together.</summary>
    private const int MostPlaces = 48;

    /// <summary>What places mean in a compilation. Each project that refers to another one in the same editor or scan asks the same of it again.</summary>
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(SimpleNameSyntax Place, string Type), bool>> s_known = new();

    private readonly Dictionary<string, SimpleNameSyntax[]?> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxTree, SemanticModel?> _models = [];
    private int _count;

    /// <summary>The words that were looked for.</summary>
    public IEnumerable<string> Words => _places.Keys;

    /// <summary>Whether the word may give an object of the type somewhere; where nobody can tell cheaply, it may.</summary>
    public bool MayGive(string word, HeldType held)
    {
        if (!_places.TryGetValue(word, out var places))
            _places.Add(word, places = Find(word));
        return places is null || Array.Exists(places, place => MayGive(place, held));
    }

    private SimpleNameSyntax[]? Find(string word)
    {
        var trees = mentioned.TreesWith(word).Take(MostTrees + 1).ToArray();
        if (trees.Length > MostTrees || _count >= MostPlaces)
            return null;
        var places = trees
            .SelectMany(tree => tree.GetRoot(cancellationToken).DescendantNodes())
            .OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText == word && name.Parent is not NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax })
            .Take(MostPlaces - _count + 1)
            .ToArray();
        _count += places.Length;
        return _count > MostPlaces ? null : places;
    }

    private bool MayGive(SimpleNameSyntax place, HeldType held)
    {
        if (!_models.TryGetValue(place.SyntaxTree, out var model))
            _models.Add(place.SyntaxTree, model = modelOf(place.SyntaxTree));
        if (model is null)
            return true;
        var known = s_known.GetValue(model.Compilation, static _ => new());
        var key = (place, held.Name);
        return known.TryGetValue(key, out var may) ? may : known.GetOrAdd(key, MayGive(model.GetSymbolInfo(place, cancellationToken).Symbol, held));
    }

    private static bool MayGive(ISymbol? meant, HeldType held)
        => meant switch
        {
            null => true,
            // What sources declare says itself what type it gives.
            { DeclaringSyntaxReferences.IsEmpty: false } or INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol => false,
            INamedTypeSymbol type => Is(type, held),
            IPropertySymbol property => Is(property.Type, held),
            IFieldSymbol field => Is(field.Type, held),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => Is(constructor.ContainingType, held),
            IMethodSymbol method => Is(method.ReturnType, held),
            _ => true,
        };

    private static bool Is(ITypeSymbol type, HeldType held)
    {
        if (type is IArrayTypeSymbol array)
            return Is(array.ElementType, held);
        if (type.TypeKind == TypeKind.Dynamic || type is not INamedTypeSymbol named)
            return true;
        for (var current = named; current is not null; current = current.BaseType)
        {
            if (MemberNames.Type(current) == held.Name)
                return true;
        }

        return named.AllInterfaces.Any(face => MemberNames.Type(face) == held.Name) || named.TypeArguments.Any(argument => Is(argument, held));
    }
}
