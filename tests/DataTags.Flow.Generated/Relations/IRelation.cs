using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Two ways to write one program: what the engine says of its checks must be the same.</summary>
internal interface IRelation
{
    string Name { get; }

    /// <summary>The program in the other way; the same root where there is nothing to rewrite.</summary>
    SyntaxNode Rewrite(SemanticModel model);
}
