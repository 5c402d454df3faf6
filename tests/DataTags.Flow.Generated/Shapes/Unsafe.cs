using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Pointers to numbers and characters.</summary>
internal sealed class Unsafe : IShape
{
    public bool Fits(Block block) => block.Frame.HoldsReferences;

    public void Write(Block block)
    {
        var number = block.Declare("int", block.Dice.Pick("SourceNumber()", "3"), "number", staysInFrame: true);
        var pointer = block.Draft.Name("p");
        block.Line($"unsafe {{ int* {pointer} = &{number}; *{pointer} = {block.Dice.Pick("SourceNumber()", "4", $"*{pointer}")}; Sink(*{pointer}); }}");
        block.Check(number);
    }
}
