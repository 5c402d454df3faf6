using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue;

/// <summary>What the patterns of the catalogue name in the libraries.</summary>
internal static class CatalogueSymbols
{
    private static readonly Lazy<ModelIndex> s_catalogue = new(static () => ModelIndex.Create(BuiltInCatalogue.Files));

    public static ImmutableArray<ISymbol> Of(MemberPattern pattern)
    {
        if (pattern.IsOfDerived)
            return [.. Derived(pattern)];

        if (pattern.IsAttribute || pattern.TypeName.IndexOf('*') < 0)
            return new ModelBinder(CatalogueLibraries.Compilation).Bind(pattern).Symbols;

        // A starred type is looked up by hand; the binder leaves it open.
        return
        [
            .. CatalogueLibraries.TypesNamed(pattern.TypeName)
                .SelectMany(static type => type.GetMembers())
                .Where(member => Glob.Matches(pattern.MemberName, MemberNames.Member(member)) && PatternMatching.MatchesParameters(pattern, member)),
        ];
    }

    /// <summary>The constructors of all libraries for which the line counts: none that has a line of its own.</summary>
    private static IEnumerable<ISymbol> Derived(MemberPattern pattern)
        => from type in CatalogueLibraries.Types
           where type.DeclaredAccessibility == Accessibility.Public
           from constructor in type.InstanceConstructors
           where s_catalogue.Value.ForMember(constructor).OfType<MemberStatement>().Any(line => line.Pattern == pattern)
           select constructor;

    public static string WhyNone(MemberPattern pattern)
    {
        var binding = new ModelBinder(CatalogueLibraries.Compilation).Bind(pattern);
        return binding.Message ?? binding.State.ToString();
    }
}
