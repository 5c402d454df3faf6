using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Calls of methods that have code of their own.</summary>
internal sealed class Arguments : IShape
{
    public void Write(Block block)
    {
        if (block.Frame.IsAsync && block.Dice.Chance(30))
        {
            block.Give($"await {HelperWriter.Call(block, HelperWriter.Some(block, isAsync: true))}");
            return;
        }

        block.Give(HelperWriter.Call(block, HelperWriter.Some(block, isAsync: false)));
    }
}
