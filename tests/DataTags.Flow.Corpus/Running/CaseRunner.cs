using System.Reflection;
using System.Runtime.Loader;
using DataTags.Flow.Corpus.Probing;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Corpus.Running;

/// <summary>
/// Carries out every case of a file under every combination of its inputs. Cases are the public static methods of public static
/// classes; all their parameters are <see cref="bool"/>. A file of top-level statements is one case without input.
/// </summary>
internal static class CaseRunner
{
    // Whatever may be called may be called again: state that one run leaves behind is there for the next.
    private const int Rounds = 2;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Lines of the checks that ran, each with whether a canary reached it in any run.</summary>
    /// <exception cref="InvalidDataException">The file holds no case, or a case with other inputs, or one that does not end.</exception>
    public static IReadOnlyDictionary<int, bool> Run(CSharpCompilation compilation, CorpusFile file)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidDataException(string.Join(Environment.NewLine, emitted.Diagnostics));
        image.Position = 0;
        Observations.Forget(file.Path);
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        try
        {
            var cases = CasesOf(context.LoadFromStream(image), file);
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var method in cases)
                    RunAll(method, file);
            }

            return Observations.Of(file.Path);
        }
        finally
        {
            context.Unload();
        }
    }

    private static MethodInfo[] CasesOf(Assembly assembly, CorpusFile file)
    {
        MethodInfo[] cases = assembly.EntryPoint is { } entry
            ? [entry]
            : [.. assembly.GetTypes()
                .Where(type => type is { IsPublic: true, IsAbstract: true, IsSealed: true })
                .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
                .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute)))];
        return cases.Length > 0 ? cases : throw new InvalidDataException($"{file.Path} holds no case.");
    }

    private static void RunAll(MethodInfo method, CorpusFile file)
    {
        var parameters = method.GetParameters();
        if (parameters is [{ ParameterType.IsArray: true }])
        {
            RunOnce(method, [Array.Empty<string>()], file);
            return;
        }

        if (parameters.Any(parameter => parameter.ParameterType != typeof(bool)))
            throw new InvalidDataException($"{file.Path}: inputs of {method.Name} are not all bool.");
        for (var bits = 0; bits < 1 << parameters.Length; bits++)
            RunOnce(method, [.. Enumerable.Range(0, parameters.Length).Select(index => (object)((bits >> index & 1) == 1))], file);
    }

    private static void RunOnce(MethodInfo method, object[] inputs, CorpusFile file)
    {
        var run = Task.Run(async () =>
        {
            try
            {
                switch (method.Invoke(null, inputs))
                {
                    case Task task:
                        await task.ConfigureAwait(false);
                        break;
                    case ValueTask task:
                        await task.ConfigureAwait(false);
                        break;
                }
            }
            catch (Exception)
            {
                // A case may end by throwing: what its checks saw until then counts, and a check that never runs is told by the judge.
            }
        });
        if (!run.Wait(Limit))
            throw new InvalidDataException($"{file.Path}: {method.Name}({string.Join(", ", inputs)}) does not end.");
    }
}
