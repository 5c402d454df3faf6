using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary><c>?.</c>, <c>??</c>, <c>??=</c> and <c>!</c>.</summary>
internal sealed class NullOperators : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("Link", "public sealed class Link { public string? Text; public Link? Next; public string Say(string t) => Text + t; }");
        var link = block.Declare("Link?", block.HasInput ? $"{block.Condition()} ? new Link {{ Text = {block.Text()} }} : null" : $"new Link {{ Text = {block.Text()}, Next = new Link {{ Text = {block.Text()} }} }}", "link");
        block.Give(block.Dice.Pick($"{link}?.Text ?? {block.Text()}", $"{link}?.Next?.Text ?? {block.Text()}", $"({link}?.Say({block.Text()}) ?? \"\")", $"({link} ?? new Link {{ Text = {block.Text()} }}).Text ?? \"\""));
    }
}
