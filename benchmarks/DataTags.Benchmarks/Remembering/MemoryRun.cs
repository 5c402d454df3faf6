using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using DataTags.Benchmarks.CodeBases;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Benchmarks.Remembering;

/// <summary>Builds a written program in this process, with some analyzers, and looks at the memory before, during and after.</summary>
internal static class MemoryRun
{
    private const double Mebi = 1024 * 1024;

    public static MemoryUse Of(int lines, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        // What is made once for a process (the catalogue, tables of the compiler) is made before.
        Build(CodeBase.Compile(CodeBase.Write(modules: 10)), analyzers);
        var files = CodeBase.Write(CodeBase.ModulesFor(lines));
        var before = Alive();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var (compilation, held) = Hold(files, analyzers);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var left = Alive() - before;
        GC.KeepAlive(files);
        using var process = Process.GetCurrentProcess();
        return new MemoryUse(allocated / Mebi, (held - before) / Mebi, left / Mebi, process.PeakWorkingSet64 / Mebi, compilation.IsAlive);
    }

    /// <summary>In a frame of its own, and nothing of it asynchronous: a variable of the caller, or a caller that continues in here, would keep alive what it asks for.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Compilation, long Held) Hold(IReadOnlyList<SourceFile> files, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = CodeBase.Compile(files);
        var run = Build(compilation, analyzers);
        var held = Alive();
        GC.KeepAlive(run);
        GC.KeepAlive(compilation);
        return (new WeakReference(compilation), held);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CompilationWithAnalyzers Build(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var run = ProductRun.Of(compilation, analyzers);
        run.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        run.Compilation.Emit(Stream.Null);
        return run;
    }

    private static long Alive()
    {
        for (var time = 0; time < 3; time++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
