using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Members of base types, overridden, hidden and called by <c>base</c>.</summary>
internal sealed class Inheritance : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Parent", """
            public class Parent { public string Kept = ""; public virtual void Keep(string a, string b) => Kept = a; public virtual string Tell(string t) => t; }
            public sealed class Child : Parent { public string Mine = ""; public override void Keep(string a, string b) { base.Keep(b, a); Mine = a; } public override string Tell(string t) => Redact(t) + base.Tell("x"); }
            """);
        var type = block.Dice.Pick("Parent", "Child");
        var parent = block.Some(type, () => $"new {type}()", "parent");
        block.Do($"{parent}.Keep({block.Text()}, {block.Text()});");
        block.Check(type == "Child" ? $"{parent}.{block.Dice.Pick("Mine", "Kept")}" : $"{parent}.Kept");
        block.Give(block.Dice.Pick($"{parent}.Kept", $"{parent}.Tell({block.Text()})"));
    }
}
