using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Parameters of types, captured and stored.</summary>
internal sealed class PrimaryConstructors : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Owner", "public class Owner(string name, string mail) { public string Name { get; } = name; public string Mail => mail; public void Rename(string text) => mail = text; public string Both() => Name + mail; } public sealed class Admin(string name, string mail, string role) : Owner(name, Redact(mail)) { public string Role => role; }");
        var type = block.Dice.Pick("Owner", "Admin");
        var owner = block.Some(type, () => type == "Owner" ? $"new Owner({block.Text()}, {block.Text()})" : $"new Admin({block.Text()}, {block.Text()}, {block.Text()})", "owner");
        if (block.Dice.Chance(40))
            block.Do($"{owner}.Rename({block.Text()});");
        block.Check(type == "Admin" ? $"{owner}.Role" : $"{owner}.Both()");
        block.Give($"{owner}.{block.Dice.Pick("Name", "Mail")}");
    }
}
