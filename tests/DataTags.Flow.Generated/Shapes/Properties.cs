using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Properties with and without code of their own.</summary>
internal sealed class Properties : IShape
{
    public void Write(Block block)
    {
        var type = block.Draft.Name("Card");
        block.Draft.AddType(type, $$"""
            public sealed class {{type}}
            {
                private string _raw = "";
                public string Auto { get; set; } = "";
                public required string Must { get; init; }
                public string Full { get => _raw; set { _raw = {{block.Dice.Pick("value", "value.Trim()", "Redact(value)")}}; } }
                public string Computed => {{block.Dice.Pick("Auto", "_raw", "Auto + Must", "Must", "Redact(Auto)")}};
            }
            """);
        var card = block.Declare(type, $"new {type} {{ Must = {block.Text()}, Auto = {block.Text()} }}", "card");
        block.Do($"{card}.{block.Dice.Pick("Auto", "Full")} = {block.Text()};");
        block.Check($"{card}.{block.Dice.Pick("Auto", "Must", "Full", "Computed")}");
        block.Give($"{card}.{block.Dice.Pick("Auto", "Must", "Full", "Computed")}");
    }
}
