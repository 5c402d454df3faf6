using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Constants that select a branch in the callee.</summary>
internal sealed class ConstantArguments : IShape
{
    public void Write(Block block)
    {
        var name = block.Draft.Name("Choose");
        block.Draft.AddMember($"private static string {name}(int kind, string a, string b) {{ {block.Dice.Pick(
            "switch (kind) { case 0: return a; case 1: return b; default: return \"\"; }",
            "if (kind == 0) return a; if (kind == 1) return b; return \"\";",
            "return kind switch { 0 => a, 1 => b, _ => \"\" };",
            "return kind == 0 ? a : kind == 1 ? b : \"\";",
            "var r = \"\"; if (kind < 1) r = a; else r = kind == 1 ? b : \"\"; return r;")} }}");
        block.Give($"{name}({block.Dice.Below(3)}, {block.Text()}, {block.Text()})");
        block.Give($"{name}(b: {block.Text()}, kind: {block.Dice.Below(3)}, a: {block.Text()})");
    }
}
