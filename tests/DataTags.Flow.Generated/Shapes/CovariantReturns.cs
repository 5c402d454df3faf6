using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Overrides that return a more derived type.</summary>
internal sealed class CovariantReturns : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Maker", """
            public class Thing { public string Text = ""; }
            public sealed class Special : Thing { public string More = ""; }
            public class Maker { public virtual Thing Make(string a, string b) => new Thing { Text = a }; }
            public sealed class SpecialMaker : Maker { public override Special Make(string a, string b) => new Special { Text = b, More = a }; }
            """);
        if (block.Dice.Chance(50))
        {
            block.Give($"new SpecialMaker().Make({block.Text()}, {block.Text()}).{block.Dice.Pick("Text", "More")}");
            return;
        }

        var maker = block.Some("Maker", () => block.Dice.Pick("new Maker()", "new SpecialMaker()"), "maker");
        block.Give($"{maker}.Make({block.Text()}, {block.Text()}).Text");
    }
}
