using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary><c>ref</c>, <c>out</c> and <c>in</c> parameters.</summary>
internal sealed class RefParameters : IShape
{
    public void Write(Block block)
    {
        var name = block.Draft.Name("Give");
        switch (block.Dice.Below(3))
        {
            case 0:
                block.Draft.AddMember($"private static bool {name}(string a, out string b) {{ b = {block.Dice.Pick("a", "Redact(a)", "a + \"x\"", "\"none\"")}; return true; }}");
                var given = block.Draft.Name("given");
                block.Line($"{name}({block.Text()}, out var {given});");
                block.Check(given);
                break;
            case 1 when block.Any("string", isAssignable: true) is { } target:
                block.Draft.AddMember($"private static void {name}(ref string a, string b) => {block.Dice.Pick("a = b", "a += b", "a = Redact(a)")};");
                block.Do($"{name}(ref {target.Name}, {block.Text()});");
                block.Check(target.Name);
                break;
            default:
                block.Draft.AddMember($"private static string {name}(in string a, in string b) => {block.Dice.Pick("a", "b")};");
                block.Give($"{name}({block.Text()}, {block.Text()})");
                break;
        }
    }
}
