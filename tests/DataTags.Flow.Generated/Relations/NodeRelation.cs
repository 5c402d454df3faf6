using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Each node of a kind is written in another way.</summary>
/// <param name="rewrite">The other way; null: this one stays. It gets the node as it was, for questions to the model, and with what was rewritten inside.</param>
internal sealed class NodeRelation<TNode>(string name, Func<TNode, TNode, SemanticModel, SyntaxNode?> rewrite, string support = "") : IRelation
    where TNode : SyntaxNode
{
    public string Name => name;

    public SyntaxNode Rewrite(SemanticModel model)
    {
        var root = model.SyntaxTree.GetRoot();
        var rewritten = root.ReplaceNodes(root.DescendantNodes().OfType<TNode>(), (before, now) => rewrite(before, now, model)?.WithTriviaFrom(now) ?? now);
        return support.Length == 0 ? rewritten : Members.AddToClasses(rewritten, support);
    }
}
