using System.Collections.Immutable;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Testing;

/// <summary>A library that is not restored here: its true names as a small source, compiled to an assembly of the true name.</summary>
public sealed class Stub
{
    private readonly Lazy<MetadataReference> _reference;

    internal Stub(string name, string source)
    {
        Name = name;
        Source = source;
        _reference = new Lazy<MetadataReference>(Compile);
    }

    /// <summary>Assembly name.</summary>
    public string Name { get; }

    public string Source { get; }

    public MetadataReference Reference => _reference.Value;

    public override string ToString() => Name;

    private MetadataReference Compile()
    {
        var tree = CSharpSyntaxTree.ParseText(Source, TestSolution.ParseOptions.WithDocumentationMode(DocumentationMode.None), Name + ".cs");
        var compilation = CSharpCompilation.Create(Name, [tree], TestReferences.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException($"The stub {Name} does not compile:{Environment.NewLine}{string.Join(Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        return MetadataReference.CreateFromImage(stream.ToArray(), filePath: Name + ".dll");
    }
}
