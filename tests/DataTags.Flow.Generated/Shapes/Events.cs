using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Handlers that are added, removed and raised.</summary>
internal sealed class Events : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Bell", "public sealed class Bell { public event Action<string>? Rung; public event EventHandler<string>? Loud; public void Ring(string t) => Rung?.Invoke(t); public void Shout(string t) => Loud?.Invoke(this, t); }");
        var bell = block.Some("Bell", () => "new Bell()", "bell");
        var heard = block.Declare("string", block.Clean(), "heard");
        var handler = block.Draft.Name("On");
        block.Line($"void {handler}(string t) => {heard} = {block.Dice.Pick("t", "t + \"!\"", "Redact(t)")};");
        block.Do($"{bell}.Rung += {handler};");
        if (block.Dice.Chance(20))
            block.Line($"{bell}.Rung -= {handler};");
        if (block.Dice.Chance(30))
            block.Line($"{bell}.Loud += (_, t) => {{ SinkText(t); }};\n{bell}.Shout({block.Text()});");
        block.Line($"{bell}.Ring({block.Text()});");
        block.Check(heard);
    }
}
