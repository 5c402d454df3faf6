using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Benchmarks.Editing;

/// <summary>What someone who types does to a file: a statement more in the middle of a method.</summary>
internal static class Edit
{
    /// <returns>The file with one more statement in its method number <paramref name="number"/>, parsed as an editor does, by what changed.</returns>
    /// <exception cref="ArgumentException">No method of the file has a body.</exception>
    public static SyntaxTree Of(SyntaxTree tree, int number)
    {
        BlockSyntax[] bodies = [.. tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(static method => method.Body).OfType<BlockSyntax>()];
        if (bodies.Length == 0)
            throw new ArgumentException("there is no method with a body", nameof(tree));
        var at = bodies[number % bodies.Length].OpenBraceToken.Span.End;
        var change = new TextChange(new TextSpan(at, 0), string.Create(CultureInfo.InvariantCulture, $" var typed{number} = {number}; _ = typed{number};"));
        return tree.WithChangedText(tree.GetText().WithChanges(change));
    }
}
