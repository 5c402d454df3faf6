using System.Reflection;
using System.Runtime.Loader;
using DataTags.Testing;
using Xunit.Sdk;

namespace DataTags.Generators.Tests.Kit;

/// <summary>The assembly a generator run leads to, loaded, so that tests see what generated code does and not only how it looks.</summary>
internal sealed class GeneratedAssembly(Assembly assembly)
{
    public static GeneratedAssembly Load(GeneratorRun run)
    {
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        if (!result.Success)
            throw new XunitException(string.Join(Environment.NewLine, result.Diagnostics));

        image.Position = 0;
        return new GeneratedAssembly(new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(image));
    }

    /// <summary>Calls a static method without parameters of the class <c>Sample</c>.</summary>
    public object? Call(string method)
    {
        var sample = assembly.GetType("Sample") ?? throw new XunitException("There is no class Sample.");
        var found = sample.GetMethod(method, BindingFlags.Public | BindingFlags.Static | BindingFlags.NonPublic) ?? throw new XunitException($"There is no Sample.{method}().");
        return found.Invoke(null, null);
    }
}
