using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Members of one object beside each other.</summary>
internal sealed class SiblingFields : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Order", "public sealed class Order { public string Mail = \"\"; public string City = \"\"; public Place At = new(); } public sealed class Place { public string Street = \"\"; public string Code = \"\"; }");
        var order = block.Some("Order", () => "new Order()", "order");
        block.Do($"{order}.{Member(block)} = {block.Text()};");
        block.Do($"{order}.{Member(block)} = {block.Text()};");
        block.Check($"{order}.{Member(block)}");
        block.Give($"{order}.{Member(block)}");
    }

        private static string Member(Block block) => block.Dice.Pick("Mail", "City", "At.Street", "At.Code");
}
