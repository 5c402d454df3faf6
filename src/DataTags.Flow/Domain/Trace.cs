using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>One step on the way of a value: where, and what happens there. A linked list, newest first.</summary>
internal sealed class Trace(SyntaxNode at, string text, Trace? previous)
{
    private const int LongestPath = 40;

    public SyntaxNode At { get; } = at;

    public string Text { get; } = text;

    public Trace? Previous { get; } = previous;

    public int Length { get; } = (previous?.Length ?? 0) + 1;

    public static Trace? Add(Trace? previous, SyntaxNode at, string text)
    {
        if (previous is not null && (previous.Length >= LongestPath || previous.At == at))
            return previous;
        return new Trace(at, text, previous);
    }

    /// <summary>First the one way, then the other.</summary>
    public static Trace? Append(Trace? first, Trace second)
    {
        var steps = new Stack<Trace>();
        for (var step = second; step is not null; step = step.Previous)
            steps.Push(step);
        foreach (var step in steps)
            first = Add(first, step.At, step.Text);
        return first;
    }
}
