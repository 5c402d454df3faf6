using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Static members, written in one place and read in another.</summary>
internal sealed class Statics : IShape
{
    public void Write(Block block)
    {
        var name = block.Draft.Name("Static");
        block.Draft.AddMember($"private static string {name} = \"\";");
        if (block.Dice.Chance(50))
        {
            var writer = block.Draft.Name("Set");
            block.Draft.AddMember($"private static void {writer}(string t) => {name} = {block.Dice.Pick("t", "t + \"x\"", "Redact(t)")};");
            block.Do($"{writer}({block.Text()});");
        }
        else
        {
            block.Do($"{name} = {block.Text()};");
        }

        if (block.Dice.Chance(40))
        {
            var reader = block.Draft.Name("Get");
            block.Draft.AddMember($"private static string {reader}() => {name};");
            block.Give($"{reader}()");
            return;
        }

        block.Give(name);
    }
}
