namespace DataTags.Flow.Generated.Writing;

/// <summary>Methods of the program with steps of their own, and calls of them.</summary>
internal static class HelperWriter
{
    private const int MaximalInputs = 2;

    /// <summary>A method: one that is there, or a new one.</summary>
    public static Helper Some(Block block, bool isAsync)
    {
        var known = block.Draft.Helpers.Where(helper => helper.IsAsync == isAsync).ToArray();
        return known.Length > 0 && block.Dice.Chance(50) ? block.Dice.Pick(known) : Write(block.Draft, isAsync);
    }

    /// <summary>A call; each has texts and inputs of its own.</summary>
    public static string Call(Block block, Helper helper)
    {
        IEnumerable<string> texts = Enumerable.Range(0, helper.Texts).Select(_ => block.Text());
        IEnumerable<string> inputs = Enumerable.Range(0, helper.Inputs).Select(_ => block.Condition());
        return $"{helper.Name}({string.Join(", ", texts.Concat(inputs))})";
    }

    private static Helper Write(Draft draft, bool isAsync)
    {
        var inputs = new Inputs("f", MaximalInputs);
        var body = new Block(draft, new Frame(isAsync ? FrameKind.Async : FrameKind.Plain, inputs));
        var texts = 1 + draft.Dice.Below(2);
        for (var text = 0; text < texts; text++)
            body.Know("string", $"t{text}");
        var name = draft.Name("Helper");
        body.Steps(2);
        if (draft.Dice.Chance(30))
            body.Check("t0");
        body.Line($"return {body.Text()};");
        var parameters = string.Join(", ", Enumerable.Range(0, texts).Select(text => $"string t{text}").Concat(inputs.Names.Select(input => $"bool {input}")));
        draft.AddMember(isAsync
            ? $"private static async Task<string> {name}({parameters}) {{ await Task.Yield(); {body.Code} }}"
            : $"private static string {name}({parameters}) {{ {body.Code} }}");
        var helper = new Helper(name, texts, inputs.Names.Count, isAsync);
        draft.Helpers.Add(helper);
        return helper;
    }
}
