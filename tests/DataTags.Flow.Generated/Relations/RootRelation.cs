using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Relations;

/// <summary>The file as a whole is written in another way.</summary>
internal sealed class RootRelation(string name, Func<CompilationUnitSyntax, SyntaxNode> rewrite) : IRelation
{
    public string Name => name;

    public SyntaxNode Rewrite(SemanticModel model) => rewrite((CompilationUnitSyntax)model.SyntaxTree.GetRoot());
}
