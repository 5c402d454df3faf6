using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Core.Tests.Support;

/// <summary>A compilation and what Core says of its symbols.</summary>
internal sealed class Code
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Threading.Tasks; global using DataTags;";

    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private Code(Compilation compilation, string models)
    {
        Compilation = compilation;
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);
        Models = ModelIndex.Create([ModelFile.Parse("user.datatags", models)]);
        Tags = new TagReader(compilation, CategorySet.BuiltIn, Models);
    }

    public Compilation Compilation { get; }

    public ModelIndex Models { get; }

    public TagReader Tags { get; }

    public static Code Of(string source, string models = "") => new(Compile("Code", source), models);

    /// <summary>The library is seen as metadata only, so what is not written into the assembly is lost.</summary>
    public static Code OfMetadata(string library, string source = "", string models = "")
    {
        using var image = new MemoryStream();
        var emitted = Compile("Library", library).Emit(image);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        return new(Compile("Code", source).AddReferences(MetadataReference.CreateFromImage(image.ToArray())), models);
    }

    /// <summary>Tag names of <c>Type</c>, <c>Type.Member</c>, <c>Type.Method(parameter)</c>, in order of the alphabet.</summary>
    public string TagsOf(string name) => string.Join(" ", Tags.Read(Symbol(name)).Select(tag => tag.Category.Name).Order(StringComparer.Ordinal));

    public ISymbol Symbol(string name)
    {
        var parenthesis = name.IndexOf('(');
        if (parenthesis >= 0)
        {
            var owner = Symbol(name[..parenthesis]);
            var parameter = name[(parenthesis + 1)..^1];
            return PatternMatching.Parameters(owner).Single(candidate => candidate.Name == parameter);
        }

        if (Type(name) is { } type)
            return type;

        var isConstructor = name.EndsWith("..ctor", StringComparison.Ordinal);
        var dot = isConstructor ? name.Length - 6 : name.LastIndexOf('.');
        var container = Type(name[..dot])!;
        return isConstructor
            ? container.InstanceConstructors.First(constructor => !constructor.IsImplicitlyDeclared || constructor.Parameters.Length == 0)
            : container.GetMembers().First(member => MemberNames.Member(member) == name[(dot + 1)..]);
    }

    public INamedTypeSymbol? Type(string name) =>
        Compilation.GetTypeByMetadataName(name) ?? Compilation.GetTypeByMetadataName(name + "`1");

    private static CSharpCompilation Compile(string name, string source) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(Usings, s_options), CSharpSyntaxTree.ParseText(source, s_options)],
        TestReferences.Default,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
