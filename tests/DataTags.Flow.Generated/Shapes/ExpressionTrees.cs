using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Lambdas as trees that are compiled and run.</summary>
internal sealed class ExpressionTrees : IShape
{
    public void Write(Block block)
    {
        var tree = block.Draft.Name("tree");
        block.Line($"System.Linq.Expressions.Expression<Func<string, string>> {tree} = t => {block.Dice.Pick("t", "t + \"x\"", "t.ToUpper()", "Redact(t)")};");
        block.Give($"{tree}.Compile()({block.Text()})");
    }
}
