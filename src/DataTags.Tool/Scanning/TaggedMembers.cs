using DataTags.Analyzers.Session;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Scanning;

/// <summary>Counts what a project calls personal data.</summary>
internal static class TaggedMembers
{
    public static int Count(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var own = options.AdditionalFiles
            .Where(f => f.Path.EndsWith(".datatags", StringComparison.OrdinalIgnoreCase) || FlowSummary.IsFile(f.Path))
            .Select(f => (f.Path, Text: f.GetText(cancellation)))
            .Where(f => f.Text is not null)
            .Select(f => ModelFile.Parse(f.Path, f.Text!));
        var reader = new TagReader(compilation, CategorySet.BuiltIn, ModelIndex.OverCatalogue([.. own]));
        return TypesOf(compilation.Assembly.GlobalNamespace)
            .SelectMany(t => t.GetMembers())
            .Count(m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false, ContainingType.TypeKind: not TypeKind.Enum } && !reader.Read(m).IsEmpty);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol root)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>([root]);
        while (pending.TryPop(out var next))
        {
            if (next is INamedTypeSymbol type)
                yield return type;

            foreach (var child in next.GetMembers().OfType<INamespaceOrTypeSymbol>())
                pending.Push(child);
        }
    }
}
