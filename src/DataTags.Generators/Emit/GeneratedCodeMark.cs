namespace DataTags.Generators.Emit;

/// <summary>The attributes by which tools tell generated members.</summary>
internal static class GeneratedCodeMark
{
    // Written out rather than read from the assembly: snapshots and users' diffs change with a release only where the code does.
    public const string Line = "[global::System.CodeDom.Compiler.GeneratedCode(\"DataTags.Generators\", \"1\"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";
}
