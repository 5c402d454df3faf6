using DataTags.Core.Collections;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Generators.Registry;

/// <summary>Lists the tagged fields and properties an assembly declares, in an order that does not depend on that of its files.</summary>
internal static class RegistryReader
{
    public static EquatableArray<RegistryEntry> Read(Compilation compilation, TagReader tags, CancellationToken cancellationToken)
    {
        var entries = new List<RegistryEntry>();
        foreach (var type in TypesIn(compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in type.GetMembers())
            {
                if (member is not (IFieldSymbol or IPropertySymbol) || member.IsImplicitlyDeclared)
                    continue;
                foreach (var tag in tags.Read(member))
                    entries.Add(new RegistryEntry(type.ToDisplayString(), member.Name, tag.Category.Name, tags.MaskOf(member)?.Mode, NotesOf(tag, tags)));
            }
        }

        return entries
            .OrderBy(static entry => entry.DeclaringType, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Name, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Category, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol root)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (current is INamedTypeSymbol type)
                yield return type;
            if (current is INamespaceSymbol space)
            {
                foreach (var child in space.GetNamespaceMembers())
                    pending.Push(child);
            }

            foreach (var child in current.GetTypeMembers())
                pending.Push(child);
        }
    }

    private static string? NotesOf(Tag tag, TagReader tags)
    {
        foreach (var attribute in tag.Declared.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeClass || tags.CategoryOf(attributeClass) is not { } category || !IsCategoryOf(tag, category.Name))
                continue;
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument is { Key: "Notes", Value.Value: string notes })
                    return notes;
            }
        }

        return null;
    }

    /// <summary>An attribute property may have narrowed the category: <c>CustomerData.Support</c>.</summary>
    private static bool IsCategoryOf(Tag tag, string name) =>
        tag.Category.Name == name || tag.Category.Name.StartsWith(name + ".", StringComparison.Ordinal);
}
