using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace DataTags.Core.Tests.Catalogue;

/// <summary>Every line of the catalogue means something: a type, a member, an overload, parameters, categories that exist.</summary>
public sealed class CatalogueBindingTests(ITestOutputHelper output)
{
    public static TheoryData<string> FileNames => [.. BuiltInCatalogue.Files.Select(CatalogueText.Name)];

    [Fact]
    public void Stubs_Compile()
        => Assert.Empty(CatalogueLibraries.Stubs.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS0436"));

    [Fact]
    public void Stubs_AreOnlyForWhatIsMissing()
    {
        var twice = CatalogueLibraries.Types.Where(static type => type.DeclaredAccessibility == Accessibility.Public)
            .GroupBy(static type => $"{MemberNames.Type(type)}`{type.Arity}")
            .Where(static group => group.Any(CatalogueLibraries.IsStub) && group.Any(static type => !CatalogueLibraries.IsStub(type) && type.DeclaredAccessibility == Accessibility.Public))
            .Select(static group => group.Key);
        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void EveryLine_BindsWithItsParameters(string name)
    {
        var file = BuiltInCatalogue.Files.Single(file => CatalogueText.Name(file) == name);
        Assert.Empty(file.Statements.OfType<MemberStatement>().SelectMany(statement => Problems(statement, file)));
    }

    [Fact]
    public void EveryCategory_Exists()
    {
        var tags = new TagReader(CatalogueLibraries.Compilation, CategorySet.BuiltIn, ModelIndex.Create(BuiltInCatalogue.Files));
        var names = BuiltInCatalogue.Files.SelectMany(static file => file.Statements).SelectMany(static statement => statement switch
        {
            SourceStatement source => source.Categories,
            TagStatement tag => tag.Categories,
            _ => [],
        });
        Assert.All(names.Where(static name => name.Name != CategoryWord.None), name => Assert.True(tags.TryFindCategory(name.Name, out _), name.Name));
    }

    [Fact]
    public void TheCatalogue_IsAsWideAsPromised()
    {
        var count = CatalogueCount.Of(BuiltInCatalogue.Files);
        output.WriteLine(count.ToString());
        Assert.True(count.Lines >= 600, count.ToString());
        Assert.True(count.Members >= 600, count.ToString());
        Assert.True(count.Switches >= 60, count.ToString());
        Assert.True(count.Libraries >= 90, count.ToString());
        Assert.True(count.Hosts >= 150, count.ToString());
    }

    [Fact]
    public void EveryLine_IsBoundToATrueAssemblyOrAMarkedStub()
    {
        var binding = CatalogueBinding.Of(BuiltInCatalogue.Files);
        output.WriteLine(binding.ToString());
        Assert.Equal(0, binding.Unbound);
        Assert.True(binding.ToAssemblies >= 3000, binding.ToString());
        // Six lines in seven are as exact as the library itself.
        Assert.True(binding.ToAssemblies > 5 * binding.ToStubs, binding.ToString());
    }

    private static IEnumerable<string> Problems(MemberStatement statement, ModelFile file)
    {
        var symbols = CatalogueSymbols.Of(statement.Pattern);
        if (symbols.IsEmpty)
            return [$"{file.TextOf(statement.Pattern.Span)}: {CatalogueSymbols.WhyNone(statement.Pattern)}"];

        return new ModelBinder(CatalogueLibraries.Compilation).Check(statement, file).Select(error => $"line {statement.Line}: {error.Message}");
    }
}
