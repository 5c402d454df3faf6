using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Benchmarks.Building;

/// <summary>An analyzer that is there to be compared with, as source code: no build measures more than it asks for.</summary>
/// <param name="Name">Its class.</param>
internal sealed record WrittenAnalyzer(string Name, string Source)
{
    /// <summary>Writes the analyzer as a DLL and returns its path.</summary>
    public string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"DataTags.Benchmarks.{Name}.dll");
        using var file = File.Create(path);
        Emit(file);
        return path;
    }

    /// <summary>The analyzer in this process.</summary>
    public DiagnosticAnalyzer Load()
    {
        using var image = new MemoryStream();
        Emit(image);
        return (DiagnosticAnalyzer)Activator.CreateInstance(Assembly.Load(image.ToArray()).GetType(Name, throwOnError: true)!)!;
    }

    private void Emit(Stream image)
    {
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            $"DataTags.Benchmarks.{Name}",
            [CSharpSyntaxTree.ParseText(Source)],
            trusted.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join(Environment.NewLine, emitted.Diagnostics));
    }
}
