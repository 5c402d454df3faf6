using DataTags.Flow.Generated.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Generated.Writing;

/// <summary>A program that is the same whenever it is written from the same seed and number.</summary>
/// <param name="Shape">The shape that most of its steps are of.</param>
public sealed record GeneratedProgram(string Shape, int Seed, int Number, string Text)
{
    private const int MaximalInputs = 8;
    private static readonly IReadOnlyList<IShape> All = ShapeList.All;

    /// <summary>The names of all shapes, in the order in which programs take turns.</summary>
    public static IReadOnlyList<string> Shapes { get; } = [.. All.Select(shape => shape.Name)];

    public string Space => $"P{Number}";

    public string Path => $"{Shape}/{Seed}-{Number}.cs";

    /// <param name="shape">The shape; null: each in turn.</param>
    /// <exception cref="ArgumentException">There is no such shape.</exception>
    public static GeneratedProgram Write(int seed, int number, string? shape = null)
    {
        var main = shape is null ? All[number % All.Count] : All.FirstOrDefault(candidate => candidate.Name == shape) ?? throw new ArgumentException($"There is no shape '{shape}'.", nameof(shape));
        var dice = Dice.For(seed, number);
        var draft = new Draft(dice, All, main, steps: 10 + dice.Below(8));
        var inputs = new Inputs("b", MaximalInputs);
        var frame = new Frame(dice.Chance(25) ? FrameKind.Async : FrameKind.Plain, inputs);
        var body = new Block(draft, frame);
        if (!main.Fits(body))
        {
            frame = new Frame(frame.IsAsync ? FrameKind.Plain : FrameKind.Async, inputs);
            body = new Block(draft, frame);
        }

        body.Declare("string", "Source()");
        body.Declare("string", body.Clean());
        if (main.Fits(body))
            main.Write(body);
        body.Steps(5 + dice.Below(4));
        for (var check = 0; check < 2; check++)
            body.Check(body.Any("string")!.Name);
        var parameters = string.Join(", ", inputs.Names.Select(static name => "bool " + name));
        var entry = frame.IsAsync
            ? $"public static async Task Run({parameters}) {{ await Task.Yield(); {body.Code} }}"
            : $"public static void Run({parameters}) {{ {body.Code} }}";
        var text = draft.Print($"P{number}", entry);
        return new GeneratedProgram(main.Name, seed, number, Layout(text));
    }

    /// <summary>A statement per line, so that a line holds one check.</summary>
    private static string Layout(string text)
        => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot().NormalizeWhitespace(eol: "\n").ToFullString() + "\n";
}
