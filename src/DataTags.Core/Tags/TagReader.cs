using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>
/// Reads off symbols what attributes and <c>tag</c> lines say of them. One per compilation; thread-safe; every answer but those for symbols inside of code is remembered.
/// </summary>
/// <remarks>
/// A tag holds for a member when it stands on the member or one of its other faces, on what it overrides or implements, on the type
/// parameter it is typed with, or on its type; nearer tags hide their own ancestors. <c>[NotPersonal]</c> keeps away everything but a
/// tag on the very member.
/// </remarks>
public sealed class TagReader
{
    private readonly ConcurrentDictionary<ISymbol, SymbolFacts> _memo = new(SymbolEqualityComparer.Default);
    private readonly CategoryReader _categories;
    private readonly Func<ISymbol, SymbolFacts> _read;

    public TagReader(Compilation compilation, CategorySet categories, ModelIndex models)
    {
        _categories = new CategoryReader(compilation, categories);
        _read = new FactReader(_categories, models).Read;
    }

    /// <summary>The categories known so far: the given ones and those of the user's that have been met.</summary>
    public CategorySet Categories => _categories.Categories;

    /// <summary>The tags of a field, property, parameter, method (its return value) or type; empty for most.</summary>
    public ImmutableArray<Tag> Read(ISymbol symbol) => Facts(symbol).Tags;

    /// <summary>Whether the symbol is declared free of personal data. An explicit tag on the same member wins.</summary>
    public bool IsNotPersonal(ISymbol symbol) => Facts(symbol).IsNotPersonal;

    public bool IsDeclassified(ISymbol symbol, out string? reason)
    {
        var facts = Facts(symbol);
        reason = facts.DeclassificationReason;
        return facts.IsDeclassified;
    }

    /// <summary>Name of the mask mode asked for, or null.</summary>
    public string? MaskMode(ISymbol symbol) => Facts(symbol).Mask?.Mode;

    /// <summary>What <c>[Mask]</c> says, or null.</summary>
    public MaskAttributeFact? MaskOf(ISymbol symbol) => Facts(symbol).Mask;

    /// <summary>What one attribute says if it is a <c>[Mask]</c>, else null.</summary>
    public static MaskAttributeFact? MaskOf(AttributeData attribute) =>
        attribute.AttributeClass is { Name: AttributeNames.Mask } mark && AttributeNames.IsOurs(mark) ? FactCollector.ReadMask(attribute) : null;

    /// <summary>
    /// What <c>[Sink]</c> says of exactly this symbol: of a parameter, that argument; of a method or constructor, all its arguments; of a
    /// property, what is assigned. Ordinary methods and properties of a marked type answer with the type's mark.
    /// </summary>
    public SinkAttributeFact? SinkOf(ISymbol symbol) => Facts(symbol).Sink;

    /// <summary>The strength <c>[Sanitizer]</c> gives to what a method returns or a property yields.</summary>
    public Strength? SanitizerStrengthOf(ISymbol methodOrProperty) => Facts(methodOrProperty).Sanitizer;

    /// <summary>Finds a category by name, also a user's that no symbol has shown yet.</summary>
    public bool TryFindCategory(string name, out DataCategory category) => _categories.TryFind(name, out category);

    /// <summary>The category an attribute class stands for, or null.</summary>
    public DataCategory? CategoryOf(INamedTypeSymbol attributeClass) => _categories.OfClass(attributeClass);

    /// <summary>The category one attribute stands for, with what its properties say of it, or null.</summary>
    public DataCategory? CategoryOf(AttributeData attribute) => _categories.Of(attribute);

    /// <summary>Whether an attribute is <c>[NotPersonal]</c>.</summary>
    public static bool SaysNotPersonal(AttributeData attribute) => AttributeNames.Is(attribute, AttributeNames.NotPersonal);

    private SymbolFacts Facts(ISymbol symbol)
    {
        if (symbol is not (IFieldSymbol or IPropertySymbol or IParameterSymbol or IMethodSymbol or INamedTypeSymbol or ITypeParameterSymbol or IEventSymbol))
            return SymbolFacts.None;

        var subject = Carriers.Subject(symbol);
        return subject.StandsInCode() ? _read(subject) : _memo.GetOrAdd(subject, _read);
    }
}
