using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>
/// The way of a value: steps, each with where it is and what happens there. Made of a way and one more step, or of two ways that follow each
/// other; ways are added to far more often than anybody reads them, so adding costs the same however long they are.
/// </summary>
internal sealed class Trace
{
    private const int LongestPath = 40;

    private readonly Trace? _before;
    private readonly Trace? _last;
    private readonly string? _text;
    private readonly int _length;

    private Trace(Trace? before, SyntaxNode at, string text)
    {
        _before = before;
        At = at;
        _text = text;
        _length = (before?._length ?? 0) + 1;
    }

    private Trace(Trace before, Trace last)
    {
        _before = before;
        _last = last;
        At = last.At;
        _length = before._length + last._length;
    }

    /// <summary>Where the last step is.</summary>
    private SyntaxNode At { get; }

    public static Trace Add(Trace? before, SyntaxNode at, string text)
        => before is not null && (before._length >= LongestPath || before.At == at) ? before : new Trace(before, at, text);

    /// <summary>First the one way, then the other.</summary>
    public static Trace Append(Trace? first, Trace second)
        => first is null ? second : first._length >= LongestPath ? first : new Trace(first, second);

    /// <summary>The steps from first to last, as many as anybody reads. Steps at one place count as the first of them.</summary>
    public IReadOnlyList<(SyntaxNode At, string Text)> Steps()
    {
        var steps = new List<(SyntaxNode At, string Text)>();
        var pending = new Stack<Trace>();
        pending.Push(this);
        while (pending.Count > 0 && steps.Count < LongestPath)
        {
            var trace = pending.Pop();
            if (trace._before is { } before)
            {
                pending.Push(trace._last ?? new Trace(null, trace.At, trace._text!));
                pending.Push(before);
            }
            else if (steps.Count == 0 || steps[^1].At != trace.At)
            {
                steps.Add((trace.At, trace._text!));
            }
        }

        return steps;
    }
}
