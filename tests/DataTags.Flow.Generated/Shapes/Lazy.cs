using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Values that are made when they are first read.</summary>
internal sealed class Lazy : IShape
{
    public void Write(Block block)
    {
        var lazy = block.Declare("Lazy<string>", $"new Lazy<string>(() => {block.Text()})", "lazy");
        block.Give($"{lazy}.Value");
    }
}
