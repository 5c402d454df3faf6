using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>Turns attribute classes into categories and collects those the user defines as they are met. Thread-safe.</summary>
internal sealed class CategoryReader(Compilation compilation, CategorySet known)
{
    private const string Suffix = "Attribute";
    private readonly ConcurrentDictionary<INamedTypeSymbol, DataCategory?> _byClass = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, bool> _absent = new(StringComparer.Ordinal);
    private CategorySet _categories = known;

    public CategorySet Categories => Volatile.Read(ref _categories);

    /// <summary>The category an attribute on a symbol stands for, its properties included; null when the class is no data tag.</summary>
    public DataCategory? Of(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } attributeClass || OfClass(attributeClass) is not { } category)
            return null;

        var variant = category.Name switch
        {
            "CustomerData" when AttributeNames.Named(attribute, "Context") is { } context && AttributeNames.EnumMember(context) == "Support" => "CustomerData.Support",
            "UsageData" when AttributeNames.Named(attribute, "Aggregated") is { Value: true } => "UsageData.Aggregated",
            _ => null,
        };

        return variant is not null && Categories.TryGet(variant, out var narrowed) ? narrowed : category;
    }

    public DataCategory? OfClass(INamedTypeSymbol attributeClass) => _byClass.GetOrAdd(attributeClass.OriginalDefinition, Define);

    /// <summary>Finds a category by name, also one of the compilation that nothing has asked for yet.</summary>
    public bool TryFind(string name, out DataCategory category)
    {
        if (Categories.TryGet(name, out category))
            return true;

        if (_absent.ContainsKey(name))
            return false;

        foreach (var candidate in TypeSearch.BySimpleName(compilation, name + Suffix))
        {
            if (OfClass(candidate) is { } found && found.Name == name)
            {
                category = found;
                return true;
            }
        }

        _absent.TryAdd(name, true);
        return false;
    }

    /// <summary>Publishes the category and the ancestors it needs, the topmost first. Parents written in a circle end at the root.</summary>
    private DataCategory? Define(INamedTypeSymbol attributeClass)
    {
        if (!DerivesFromDataTag(attributeClass))
            return null;

        var chain = new List<INamedTypeSymbol>();
        for (var current = attributeClass; current is not null && !chain.Contains(current, SymbolEqualityComparer.Default); current = ParentOf(current))
            chain.Add(current);

        var parent = CategorySet.Root;
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var name = NameOf(chain[i]);
            Publish(new DataCategory(name, parent == name ? CategorySet.Root : parent));
            parent = name;
        }

        return Categories.TryGet(parent, out var category) ? category : null;
    }

    private static bool DerivesFromDataTag(INamedTypeSymbol attributeClass)
    {
        for (var current = attributeClass.BaseType; current is not null; current = current.BaseType)
        {
            if (AttributeNames.IsDataTag(current))
                return true;
        }

        return false;
    }

    public static string NameOf(INamedTypeSymbol attributeClass)
    {
        var name = attributeClass.Name;
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    /// <summary>The class named by <c>[RefinesCategory]</c>, else the base class when that is a category too.</summary>
    private static INamedTypeSymbol? ParentOf(INamedTypeSymbol category)
    {
        foreach (var attribute in category.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeNames.RefinesCategory } refines
                && AttributeNames.IsOurs(refines)
                && AttributeNames.First(attribute) is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol parent }
                && DerivesFromDataTag(parent))
            {
                return parent;
            }
        }

        return category.BaseType is { } baseType && DerivesFromDataTag(baseType) ? baseType : null;
    }

    private void Publish(DataCategory category)
    {
        while (true)
        {
            var before = Categories;
            var after = before.With(category);
            if (ReferenceEquals(before, after) || ReferenceEquals(Interlocked.CompareExchange(ref _categories, after, before), before))
                return;
        }
    }
}
