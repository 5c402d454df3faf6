using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>What inputs hold when a body starts, as far as the caller has said.</summary>
internal sealed class InputValues(FlowOptions options, CallContext context)
{
    // They are asked for wherever ways meet.
    private readonly Dictionary<InputPath, (ITypeSymbol? Type, FlowValue Value)> _known = [];

    public FlowValue Of(InputPath path, ITypeSymbol? type)
    {
        if (!_known.TryGetValue(path, out var known) || !ReferenceEquals(known.Type, type))
            _known[path] = known = (type, Make(path, type));
        return known.Value;
    }

    public FlowValue OfSlot(InputPath owner, string slot, ITypeSymbol? type) => Of(IsDeep(owner) ? owner : owner.Append(slot), type);

    /// <summary>Whether a slot of an input holds what it held when the body started, as it does where a test that narrowed it is over.</summary>
    public bool IsAsGiven(InputPath owner, string slot, FlowValue value)
    {
        var path = IsDeep(owner) ? owner : owner.Append(slot);
        return value is { IsOpaque: true, Callables.IsEmpty: true, Taint.Atoms: [{ IsConcrete: false, Strength: 0 } atom] } && atom.Reading == ReadingOf(path) && path.Equals(atom.Input)
            && value.Objects.All(item => path.Equals(item.Input)) && (value.Constant is null || value.Constant.Value is InputPath || value.Constant.Equals(context[path]?.Constant));
    }

    /// <summary>Whether the caller has said which code a delegate at an input runs.</summary>
    public bool KnowsCode(InputPath path) => context[path] is { Callables.IsEmpty: false };

    /// <summary>Whether the one who asks is to be told what code at an input is handed and where what it gives goes.</summary>
    public bool IsTold(InputPath path) => context[path] is { IsTold: true };

    public ImmutableArray<ITypeSymbol> KnownTypes(InputPath path) => context[path]?.Types ?? [];

    /// <summary>Whether a path stands for all that is below it.</summary>
    private bool IsDeep(InputPath path) => path.Depth >= options.PathDepth;

    private SinkReading ReadingOf(InputPath path) => IsDeep(path) ? SinkReading.Object : SinkReading.Value;

    private FlowValue Make(InputPath path, ITypeSymbol? type)
    {
        var taint = TaintSet.Of(Taint.Of(path, ReadingOf(path)));
        if (TypeShape.IsScalar(type))
            return FlowValue.Of(taint).WithConstant(context[path]?.Constant ?? KnownConstant.At(path));
        var fact = context[path];
        if (fact is null)
            return FlowValue.Create(taint, [AbstractObject.ForInput(path, type)], [], KnownConstant.At(path), isOpaque: true);
        var item = fact.Types.Length == 1 ? AbstractObject.ForInput(path, fact.Types[0], isExact: true) : AbstractObject.ForInput(path, type);
        var callables = fact.Callables.Select(callable => Imported(callable, path, fact)).Distinct().ToImmutableArray();
        return FlowValue.Create(taint, [item], callables, fact.Constant ?? KnownConstant.At(path), isOpaque: true);
    }

    private static Callable Imported(Callable callable, InputPath path, InputFact fact)
    {
        var receiver = callable.Receiver is null
            ? null
            : FlowValue.Create(TaintSet.Empty, [AbstractObject.ForInput(path.Append(Slots.Receiver), callable.Target.ContainingType)], [], null, isOpaque: true);
        var cells = callable.Cells.Select(cell => new KeyValuePair<ISymbol, AbstractObject>(cell.Key, AbstractObject.ForInput(CellOf(cell.Key), null))).ToImmutableArray();
        return new Callable(callable.Target, callable.Lambda, receiver, cells);

        // Code that is handed over beside other code may share a variable with it, so it is known by the variable, not by the way to it.
        InputPath CellOf(ISymbol variable) => fact.OtherVariables.Contains(variable, SymbolIdentity.Comparer) ? path.Append(Slots.CellOf(variable)) : InputPath.Captured(variable);
    }
}
