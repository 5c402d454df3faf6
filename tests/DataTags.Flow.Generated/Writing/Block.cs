namespace DataTags.Flow.Generated.Writing;

/// <summary>
/// A block of statements that is being written, with the variables that can be seen in it. All code deals in text: what a step
/// makes of text ends in a variable, and now and then in a check.
/// </summary>
internal sealed class Block(Draft draft, Frame frame, Block? outer = null)
{
    private const int MaximalDepth = 4;

    private readonly List<string> _lines = [];
    private readonly List<Variable> _variables = [];

    public Draft Draft => draft;

    public Dice Dice => draft.Dice;

    public Frame Frame => frame;

    public int Depth { get; } = outer is null ? 0 : outer.Depth + 1;

    /// <summary>More code may be nested here.</summary>
    public bool HasRoom => Depth < MaximalDepth;

    /// <summary>There is an input left to branch on.</summary>
    public bool HasInput => frame.Inputs.IsLeft;

    public string Code => string.Join(Environment.NewLine, _lines);

    public void Line(string code) => _lines.Add(code);

    /// <summary>A condition that is true in some runs and false in others, whatever else was tested; a constant where inputs have run out.</summary>
    public string Condition()
    {
        if (!HasInput)
            return Dice.Pick("true", "false");
        var input = frame.Inputs.Next();
        return Dice.Chance(50) ? input : "!" + input;
    }

    /// <summary>A text: a variable, a source, something harmless.</summary>
    public string Text()
    {
        var roll = Dice.Below(100);
        return roll switch
        {
            < 62 => Any("string")?.Name ?? Clean(),
            < 77 => "Source()",
            < 92 => Clean(),
            < 96 => $"Redact({Any("string")?.Name ?? "Source()"})",
            _ => $"{Any("string")?.Name ?? "Source()"} + {Clean()}",
        };
    }

    public string Clean() => $"\"{draft.Name("c")}\"";

    /// <summary>Declares a variable that later steps see.</summary>
    public string Declare(string type, string value, string prefix = "v", bool staysInFrame = false)
    {
        var name = draft.Name(prefix);
        Line($"{type} {name} = {value};");
        _variables.Add(new Variable(type, name, StaysInFrame: staysInFrame));
        return name;
    }

    /// <summary>Makes a variable known that other code declares: a parameter, a loop's, a pattern's.</summary>
    public string Know(string type, string name, bool isFixed = false, bool staysInFrame = false)
    {
        _variables.Add(new Variable(type, name, isFixed, staysInFrame));
        return name;
    }

    public Variable? Any(string type, bool isAssignable = false)
    {
        var visible = Visible().Where(variable => variable.Type == type && (!isAssignable || !variable.IsFixed)).ToArray();
        return visible.Length == 0 ? null : Dice.Pick(visible);
    }

    /// <summary>A variable of the type: one that is there, or a new one.</summary>
    public string Some(string type, Func<string> create, string prefix)
        => Dice.Chance(70) && Any(type) is { } variable ? variable.Name : Declare(type, create(), prefix);

    /// <summary>The text a step ends with goes to a new variable, or to one that is there, and perhaps to a check.</summary>
    public void Give(string text)
    {
        if (Dice.Chance(30) && Any("string", isAssignable: true) is { } variable)
            Line($"{variable.Name} = {text};");
        else
            variable = new Variable("string", Declare("string", text));
        if (Dice.Chance(55))
            Check(variable.Name);
    }

    public void Check(string value) => Line($"{Dice.Pick("Sink", "Sink", "SinkText", "SinkFormatted")}({value});");

    public Block Inner(Frame? within = null) => new(draft, within ?? frame, this);

    /// <summary>Writes steps until their number is reached or the program is large enough.</summary>
    public void Steps(int count)
    {
        for (var step = 0; step < count && draft.Spend(); step++)
            draft.Next(this).Write(this);
    }

    /// <summary>Steps in a nested block, in braces.</summary>
    public string Braced(int steps, Action<Block>? first = null, Action<Block>? last = null, Frame? within = null)
    {
        var inner = Inner(within);
        first?.Invoke(inner);
        inner.Steps(steps);
        last?.Invoke(inner);
        return $"{{ {inner.Code} }}";
    }

    /// <summary>A statement, in some programs under a condition.</summary>
    public void Do(string statement) => Line(HasInput && Dice.Chance(25) ? $"if ({Condition()}) {{ {statement} }}" : statement);

    private IEnumerable<Variable> Visible()
    {
        for (var block = this; block is not null; block = block.Outside)
        {
            foreach (var variable in block._variables)
            {
                if (!variable.StaysInFrame || block.Frame == frame)
                    yield return variable;
            }
        }
    }

    private Block? Outside => outer;
}
