using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Queues that hand a value from a writer to a reader.</summary>
internal sealed class Channels : IShape
{
    public void Write(Block block)
    {
        var channel = block.Draft.Name("channel");
        var value = block.Draft.Name("value");
        block.Line($"var {channel} = System.Threading.Channels.Channel.CreateUnbounded<string>();");
        block.Do($"{channel}.Writer.TryWrite({block.Text()});");
        if (block.Dice.Chance(50))
            block.Line($"{channel}.Writer.TryWrite({block.Text()});");
        block.Line($"if ({channel}.Reader.TryRead(out var {value})) {{ Sink({value}); }}");
        if (block.Frame.IsAsync)
        {
            block.Line($"{channel}.Writer.TryWrite({block.Text()});");
            block.Give($"await {channel}.Reader.ReadAsync()");
        }
    }
}
