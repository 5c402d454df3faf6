using System.Collections.Immutable;
using System.Globalization;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using DataTags.Flow.Solver;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Calls;

/// <summary>One value passed for a parameter, with where it stands. A <c>params</c> parameter has several.</summary>
internal sealed record PassedValue(FlowValue Value, ITypeSymbol? Type, SyntaxNode At, int Index)
{
    /// <summary>What else that is passed it is a member of.</summary>
    public PassedMember? Member { get; init; }
}

/// <summary>A call with everything evaluated: what is called, on what, with which values.</summary>
internal sealed record CallSite(IMethodSymbol Method, FlowValue? Receiver, ImmutableArray<FlowValue> Arguments, SyntaxNode At, bool IsVirtual)
{
    /// <summary>Values by parameter ordinal, params elements one by one; empty for calls made by the analysis itself.</summary>
    public ImmutableArray<ImmutableArray<PassedValue>> Passed { get; init; } = [];

    /// <summary>Places of <c>ref</c> and <c>out</c> arguments by parameter ordinal.</summary>
    public ImmutableArray<Place?> References { get; init; } = [];

    /// <summary>The place of what an extension is called on that takes it by <c>ref</c>.</summary>
    public Place? ReceiverReference { get; init; }

    public ITypeSymbol? ReceiverType { get; init; }

    /// <summary>The type parameter that a static abstract member is called on.</summary>
    public ITypeSymbol? ConstrainedTo { get; init; }

    public bool Meets(CallCondition condition, Machine machine)
        => condition.Arguments.All(Holds) && IsCalledOn(condition.Receivers) && condition.Members.All(member => Holds(member, machine));

    /// <summary>What a model says of this call: the edges that waited for such a call, or else those that wait for nothing.</summary>
    public MethodModel? Of(MethodModel? model, Machine machine) => model is { IsConditional: true } ? Decided(model, machine) : model;

    public FlowValue Argument(int ordinal) => ordinal >= 0 && ordinal < Arguments.Length ? Arguments[ordinal] : FlowValue.Clean;

    public ITypeSymbol? ArgumentType(int ordinal)
        => ordinal < Passed.Length && Passed[ordinal] is [{ Type: { } type }] ? type : ordinal < Method.Parameters.Length ? Method.Parameters[ordinal].Type : null;

    public ImmutableArray<PassedValue> PassedTo(int ordinal)
        => ordinal < Passed.Length ? Passed[ordinal] : ordinal < Arguments.Length ? [new PassedValue(Arguments[ordinal], ArgumentType(ordinal), At, ordinal)] : [];

    /// <param name="ordinal">That of a parameter, or <see cref="PassedMember.OfReceiver"/>.</param>
    public Place? Reference(int ordinal) => ordinal < 0 ? ReceiverReference : ordinal < References.Length ? References[ordinal] : null;

    private MethodModel Decided(MethodModel model, Machine machine)
    {
        var met = model.Edges.RemoveAll(edge => edge.Condition == CallCondition.None || !Meets(edge.Condition, machine));
        return met.IsEmpty
            ? model with { Edges = model.Edges.RemoveAll(static edge => edge.Condition != CallCondition.None) }
            : model with { Edges = met, MovesData = model.MovesData || met.Any(static edge => edge.To.Root != PortRoot.Throws) };
    }

    private bool Holds(ConstantArgument condition)
        => (Argument(condition.Argument).Constant is { IsPrefix: false, Value: var value } && TextOf(value) is { } text && condition.Values.Contains(text, StringComparer.OrdinalIgnoreCase))
            || (PassedTo(condition.Argument) is [{ Member: { } member }] && condition.Members.Contains(member));

    private static string? TextOf(object? constant) => constant is null ? "null" : constant is IConvertible value ? value.ToString(CultureInfo.InvariantCulture) : null;

    private bool Holds(ConstantMember condition, Machine machine)
    {
        if (Receiver is null)
            return false;
        var known = Receiver.Constant?.Value is MemberFact fact ? fact.Member == condition.Name ? fact.Text : null
            : machine.Read(Receiver, condition.Name, null).Constant is { IsPrefix: false, Value: string text } ? text : null;
        return known is not null && condition.Values.Contains(known, StringComparer.OrdinalIgnoreCase);
    }

    private bool IsCalledOn(ImmutableArray<string> types)
        => types.IsEmpty || ReceiverType is { } receiver && receiver.AllInterfaces.Concat(Bases(receiver)).Any(type => types.Contains(type.ToDisplayString(), StringComparer.Ordinal));

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }
}
