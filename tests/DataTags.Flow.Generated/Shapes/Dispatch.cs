using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Virtual and interface calls on receivers whose type is known, or is one of several.</summary>
internal sealed class Dispatch : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("INode", """
            public interface INode { string Visit(string a, string b); }
            public sealed class Left : INode { public string Visit(string a, string b) => a; }
            public sealed class Right : INode { public string Visit(string a, string b) => b; }
            public sealed class Blank : INode { public string Visit(string a, string b) => Redact(a); }
            """);
        var node = block.Some("INode", () => Node(block), "node");
        if (block.HasInput && block.Dice.Chance(40))
            block.Line($"if ({block.Condition()}) {{ {node} = {Node(block)}; }}");
        if (block.Dice.Chance(25))
            block.Line($"if ({node} is {block.Dice.Pick("Left", "Right", "Blank")}) {{ Sink({node}.Visit({block.Text()}, {block.Text()})); }}");
        block.Give($"{node}.Visit({block.Text()}, {block.Text()})");
    }

        private static string Node(Block block) => block.Dice.Pick("new Left()", "new Right()", "new Blank()");
}
