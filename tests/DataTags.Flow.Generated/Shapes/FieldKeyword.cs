using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Properties with code over the storage that <c>field</c> names.</summary>
internal sealed class FieldKeyword : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Kept", "public sealed class Kept { public string Plain { get => field; set => field = value; } = \"\"; public string Upper { get; set => field = value.ToUpper(); } = \"\"; public string Masked { get; set => field = Redact(value); } = \"\"; }");
        var kept = block.Some("Kept", () => "new Kept()", "kept");
        block.Do($"{kept}.{Member(block)} = {block.Text()};");
        block.Check($"{kept}.{Member(block)}");
        block.Give($"{kept}.{Member(block)}");
    }

        private static string Member(Block block) => block.Dice.Pick("Plain", "Upper", "Masked");
}
