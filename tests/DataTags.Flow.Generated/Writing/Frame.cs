namespace DataTags.Flow.Generated.Writing;

/// <summary>A body: of a method, or of code within one that sees the variables around it. Two bodies are never the same frame.</summary>
/// <param name="inputs">The Boolean parameters it may still branch on; code within a method shares those of the method.</param>
internal sealed class Frame(FrameKind kind, Inputs inputs)
{
    public Inputs Inputs => inputs;

    public bool IsAsync => kind == FrameKind.Async;

    /// <summary>Spans, <c>ref</c> locals and pointers may live here.</summary>
    public bool HoldsReferences => kind is FrameKind.Plain or FrameKind.Finally;

    /// <summary>Buffers may be put on the stack here.</summary>
    public bool HasStack => kind == FrameKind.Plain;

    public Frame Within(FrameKind kind) => new(kind, inputs);
}

internal enum FrameKind
{
    Plain,
    Async,

    /// <summary>The end of a <c>try</c> in a plain body.</summary>
    Finally,
}
