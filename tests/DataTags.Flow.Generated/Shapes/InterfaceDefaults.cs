using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Members that interfaces implement.</summary>
internal sealed class InterfaceDefaults : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("ITeller", """
            public interface ITeller { string Name { get; } string Tell(string t) => Name + t; string Short(string t) => Redact(t); }
            public sealed class PlainTeller(string name) : ITeller { public string Name => name; }
            public sealed class LoudTeller(string name) : ITeller { public string Name => name; public string Tell(string t) => t; public string Short(string t) => t + name; }
            """);
        var teller = block.Some("ITeller", () => block.Dice.Pick($"new PlainTeller({block.Text()})", $"new LoudTeller({block.Text()})"), "teller");
        block.Give($"{teller}.{block.Dice.Pick("Tell", "Short")}({block.Text()})");
    }
}
