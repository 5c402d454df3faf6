using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Applies a callee's summary at a call: translates its inputs to what the caller passes, then writes back its effects.</summary>
internal sealed partial class SummaryApplier(BodyAnalysis body, CallSite site, ImmutableArray<KeyValuePair<ISymbol, AbstractObject>> cells)
{
    private readonly Dictionary<InputPath, InputContent> _inputs = [];
    private readonly Dictionary<AbstractObject, AbstractObject> _made = [];
    private readonly Dictionary<ISymbol, ImmutableArray<AbstractObject>> _cells = new(SymbolIdentity.Comparer);

    /// <summary>Objects that an earlier round of a loop got from this call, as they are known from here on.</summary>
    private IReadOnlyDictionary<AbstractObject, AbstractObject> _older = ImmutableDictionary<AbstractObject, AbstractObject>.Empty;

    /// <summary>Whether the callee leads back here.</summary>
    private bool _isCircle;

    private Machine Machine => body.Machine;

    public FlowValue Apply(Body callee, object code)
    {
        var before = body.Work;
        try
        {
            return ApplySummary(callee, code);
        }
        finally
        {
            body.CountAsCallee(since: before);
        }
    }

    private FlowValue ApplySummary(Body callee, object code)
    {
        foreach (var cell in cells)
            _cells[cell.Key] = [cell.Value];
        var general = body.Computer.Get(callee, code, CallContext.General);
        _isCircle = body.Computer.LeadsBack(new SummaryKey(code, CallContext.General), body.Key);
        var summary = Specialise(callee, code, general);
        foreach (var incomplete in summary.Incomplete.Take(1))
            body.MarkIncomplete(incomplete with { At = site.At, Callee = incomplete.Callee ?? callee.Method });

        Age(summary);
        RecordHits(summary, ReferenceEquals(summary, general) ? null : general);
        var effects = summary.Effects;
        var states = new (AbstractObject Item, ImmutableArray<AbstractObject> Targets, bool IsStrong, ObjectState State)[effects.Length];
        for (var i = 0; i < states.Length; i++)
            states[i] = Left(effects[i].Key, effects[i].Value);
        var returned = Translate(summary.Return);
        var thrown = Translate(summary.Thrown);
        // What the callee left as it was may have been changed through another reference to it.
        var outs = summary.Outs.Where(static pair => !IsAsPassed(pair.Key, pair.Value)).Select(pair => (pair.Key, Value: Translate(pair.Value))).ToArray();
        foreach (var run in summary.Runs)
            body.Delegates.Told(Resolve(run.Holder), [.. run.Arguments.Select(Translate)]);

        foreach (var (item, targets, isStrong, state) in states)
        {
            if (item.IsInput)
                Update(targets, state, isStrong);
            else
                Machine.Install(Made(item), state);
        }

        foreach (var (ordinal, value) in outs)
        {
            if (site.Reference(ordinal) is { } place)
                body.Places.Write(place, value);
        }

        if (!summary.Thrown.IsBottom)
            body.Exceptions.NoteThrown(thrown);
        else
            body.Exceptions.NoteThrowPoint();
        if (!summary.Returns)
        {
            Machine.State = null;
            return FlowValue.Clean;
        }

        return site.Method.MethodKind == MethodKind.Constructor ? FlowValue.Clean : returned.Step(site.At, $"returned by {CodeNames.Of(site.Method)}");
    }

    /// <summary>Objects that an earlier round of a loop got from this call are older from here on, in what is passed to it too.</summary>
    private void Age(MethodSummary summary) => _older = Machine.Age(summary.Effects.Select(static effect => effect.Key).TakeWhile(static item => !item.IsInput).Select(Made));

    /// <summary>An object that the callee made, as it is known here. Those of another turn of a circle are the older ones of their place, else every turn would have its own.</summary>
    private AbstractObject Made(AbstractObject inner)
    {
        if (!_made.TryGetValue(inner, out var made))
            _made.Add(inner, made = _isCircle ? inner.Older() : AbstractObject.FromCall(site.At, inner));
        return made;
    }

    private FlowValue Aged(FlowValue value) => Machine.Aged(value, _older);

    /// <summary>How the callee leaves an object, and what that object is here.</summary>
    private (AbstractObject Item, ImmutableArray<AbstractObject> Targets, bool IsStrong, ObjectState State) Left(AbstractObject item, ObjectState state)
    {
        if (item.Input is not { } path)
            return (item, [], false, Translate(state));
        var targets = Resolve(path).Objects;
        var isStrong = item.IsSingle && targets is [{ IsSingle: true }];
        if (!isStrong)
        {
            // Each of several objects keeps what it holds; it gets nothing of what the others hold there.
            return (item, targets, isStrong, state.Select((slot, value) => Translate(WithoutOwn(value, path.Append(slot))), Translate(state.Rest)));
        }

        return (item, targets, isStrong, Translate(state));
    }

    private static FlowValue WithoutOwn(FlowValue value, InputPath path)
        => value.WithTaint(value.Taint.Without(path)).WithObjects(value.Objects.RemoveAll(item => path.Equals(item.Input)));

    private void Update(ImmutableArray<AbstractObject> targets, ObjectState state, bool isStrong)
    {
        foreach (var target in targets)
        {
            if (isStrong && !state.IsOpen)
                Machine.Reset(FlowValue.Of(target));
            else if (isStrong && state.Slots.ContainsKey(Slots.Element))
                Machine.ClearContent(FlowValue.Of(target));
            foreach (var slot in state.Slots)
            {
                if (Slots.IsContent(slot.Key) && target.Type is { } type && TypeShape.IsInSource(type) && TypeShape.ElementType(type) is null)
                    WriteBelow(target, slot.Key, slot.Value);
                Machine.Write(target, slot.Key, slot.Value, isStrong);
            }

            if (!state.Rest.IsEmpty)
                Machine.Append(FlowValue.Of(target), state.Rest);
        }
    }

    private static bool IsAsPassed(int ordinal, FlowValue value)
        => value is { Callables.IsEmpty: true, Taint.Atoms: [{ IsConcrete: false, Strength: 0, Reading: SinkReading.Value, Input: { Parent: null } input }] }
            && (input.Root == InputRoot.This ? ordinal == PassedMember.OfReceiver : input.Symbol is IParameterSymbol parameter && parameter.Ordinal == ordinal) && value.Objects.All(item => input.Equals(item.Input)) && value.Constant?.Value is null or InputPath;

    /// <summary>An object that is no collection has content where a path of the callee ends there and stands for all that is below: that may be in any collection inside.</summary>
    private void WriteBelow(AbstractObject owner, string slot, FlowValue value)
    {
        const int Most = 32;
        var inside = new List<AbstractObject> { owner };
        for (var next = 0; next < inside.Count && inside.Count < Most; next++)
        {
            if (inside[next].Type is { } type && TypeShape.ElementType(type) is not null)
                Machine.Write(inside[next], slot, value, isStrong: false);
            foreach (var held in Machine.StateOf(inside[next]).Slots.Values.SelectMany(static held => held.Objects))
            {
                if (!inside.Contains(held))
                    inside.Add(held);
            }
        }
    }

    private void RecordHits(MethodSummary summary, MethodSummary? general)
    {
        foreach (var hit in summary.Hits)
        {
            var known = general?.Hits.FirstOrDefault(other => other.Key.Equals(hit.Key));
            // What the callee finds whoever calls it, is reported there. In a circle everybody would wait for the others to do so.
            var below = general is null ? hit : known;
            var reported = below is null ? TaintSet.Empty : _isCircle ? below.Settled : below.Reported.Union(TaintSet.Of(below.Taint.Atoms.Where(static atom => atom.IsConcrete)));
            foreach (var way in hit.Taint.Atoms.Where(static atom => !atom.IsConcrete).GroupBy(Leading))
                RecordHit(hit, way.Key, TranslateWay(way, way.Key.At), reported, below);
            // Found only because of what this caller passes: nobody else reports it.
            if (general is not null && body.Code.Code is not null)
                RecordHit(hit, (site.At, -1), TaintSet.Of(hit.Taint.Atoms.Where(atom => atom.IsConcrete && (known is null || !known.Taint.Contains(atom)))), reported, below);
        }
    }

    private void RecordHit(SinkHit hit, (SyntaxNode At, int Index) passed, TaintSet taint, TaintSet reported, SinkHit? below)
    {
        taint = TaintSet.Of(taint.Atoms.Where(atom => !atom.IsConcrete || !reported.Atoms.Any(other => SameDatum(other, atom))));
        if (taint.IsEmpty)
            return;
        var isInside = body.Body.Syntax.SyntaxTree == hit.Origin.SyntaxTree && body.Body.Syntax.Span.Contains(hit.Origin.Span);
        var (at, index) = isInside ? (hit.Origin, hit.ArgumentIndex) : passed;
        body.Sinks.Record(new SinkHit(hit.Sink, hit.Method, at, index, taint, TranslateHost(hit.Host), hit.Origin, isInside) { Reported = reported, Settled = below?.Settled ?? TaintSet.Empty });
    }

    private static bool SameDatum(Taint left, Taint right) => left.Label == right.Label && SymbolIdentity.Comparer.Equals(left.Datum, right.Datum);

    /// <summary>The argument that carries the data into the call.</summary>
    private (SyntaxNode At, int Index) Leading(Taint atom)
    {
        var root = atom.Input!;
        while (root.Parent is { } parent)
            root = parent;
        return root is { Root: InputRoot.Parameter, Symbol: IParameterSymbol parameter } && site.PassedTo(parameter.Ordinal) is [var passed, ..] ? (passed.At, passed.Index) : (site.At, -1);
    }

    /// <summary>What reaches a sink in the callee, with the whole way it takes: to the call, into it, and on inside it.</summary>
    private TaintSet TranslateWay(IEnumerable<Taint> atoms, SyntaxNode passedAt)
    {
        var result = new TaintGathering();
        var step = $"passed to {CodeNames.Of(site.Method)}";
        foreach (var atom in atoms)
            result.Add(Translate(atom).Follow(passedAt, step, atom.Trace));
        return result.ToSet();
    }

    private FlowValue TranslateHost(FlowValue host) => host.IsBottom ? host : Translate(host);

    private TaintSet Translate(TaintSet taint)
    {
        if (taint.IsOfNoInput)
            return taint;
        if (taint.Atoms.Length == 1)
            return Translate(taint.Atoms[0]);
        var result = new TaintGathering();
        foreach (var atom in taint.Atoms)
            result.Add(Translate(atom));
        return result.ToSet();
    }

    private TaintSet Translate(Taint atom)
    {
        var translated = TranslateCore(atom);
        body.Tick(translated.Atoms.Length);
        return translated;
    }

    private TaintSet TranslateCore(Taint atom)
    {
        if (atom.Input is not { } path)
            return TaintSet.Of(atom);
        if (atom.IsConcrete)
            return Declared(atom, Resolve(path));
        return Contents(path, atom.Reading).Strengthen(atom.Strength);
    }

    /// <summary>What the caller has inside an input, before the call.</summary>
    private TaintSet Contents(InputPath path, SinkReading reading)
    {
        var passed = At(path);
        return passed.Found(reading) ?? passed.Keep(reading, body.Text.Collect(passed.Value, InputType(path, passed.Value), reading, site.At));
    }

    /// <summary>A label declared for an input holds unless the caller knows exactly what stands there.</summary>
    private TaintSet Declared(Taint atom, FlowValue value)
    {
        var isKnown = !value.IsOpaque && value.Objects.All(item => !item.IsInput && !Machine.StateOf(item).IsOpen);
        if (isKnown)
            return Contents(atom.Input!, SinkReading.Object).Strengthen(atom.Strength);
        var inputs = value.Taint.Atoms.Where(static other => !other.IsConcrete && other.Reading == SinkReading.Value).ToArray();
        var rebased = atom.Rebase(inputs.Length == 1 ? inputs[0].Input : null);
        var others = inputs.Length == 1 ? TaintSet.Of(value.Taint.Atoms.Where(other => !ReferenceEquals(other, inputs[0]))) : value.Taint;
        return others.Strengthen(atom.Strength).Union(TaintSet.Of(rebased));
    }

    private ITypeSymbol? InputType(InputPath path, FlowValue value)
    {
        if (path is { Parent: null, Symbol: IParameterSymbol parameter })
            return value.Objects.FirstOrDefault()?.Type ?? (parameter.Ordinal < site.Method.Parameters.Length ? site.ArgumentType(parameter.Ordinal) : parameter.Type);
        return value.Objects.FirstOrDefault()?.Type;
    }

    private FlowValue Translate(FlowValue value)
    {
        if (value.IsBottom)
            return value.WithConstant(Translate(value.Constant));
        if (value.Taint.Atoms is [{ IsConcrete: false, Input: { } only, Reading: SinkReading.Value, Strength: 0 }] && value.Objects.All(item => only.Equals(item.Input)) && value.Callables.IsEmpty)
            return Resolve(only).WithConstant(Translate(value.Constant));
        var isOpaque = value.IsOpaque && !IsKnown(value.Taint);
        var (objects, callables) = Translate(value.Objects, value.Callables);
        return FlowValue.Create(Translate(value.Taint), objects, callables, Translate(value.Constant), isOpaque);
    }

    /// <summary>Text made of inputs alone is known when all of them are.</summary>
    private bool IsKnown(TaintSet taint)
    {
        foreach (var atom in taint.Atoms)
        {
            if (atom.Input is not { } input || Resolve(input).IsOpaque)
                return false;
        }

        return !taint.IsEmpty;
    }

    private (ImmutableArray<AbstractObject> Objects, ImmutableArray<Callable> Callables) Translate(ImmutableArray<AbstractObject> objects, ImmutableArray<Callable> callables)
    {
        if (callables.IsEmpty && (objects.IsEmpty || objects is [{ IsInput: false, IsAddress: false }]))
            return (objects.IsEmpty ? [] : [Made(objects[0])], []);
        var translated = new List<AbstractObject>(objects.Length);
        var codes = callables.Select(Translate).ToList();
        foreach (var item in objects)
        {
            if (item.IsLocation(out var owner, out var slot))
            {
                foreach (var holder in owner.Input is { } ownerPath ? Resolve(ownerPath).Objects : [Made(owner)])
                    Add(AbstractObject.Location(holder, slot));
                continue;
            }

            if (item.Input is not { } path)
            {
                Add(Made(item));
                continue;
            }

            var resolved = Resolve(path);
            foreach (var target in resolved.Objects)
                Add(target);
            codes.AddRange(resolved.Callables);
        }

        return ([.. translated], codes.Count == 0 ? [] : [.. codes.Distinct()]);

        void Add(AbstractObject item)
        {
            if (!translated.Contains(item))
                translated.Add(item);
        }
    }

    private KnownConstant? Translate(KnownConstant? constant) => constant?.Value is InputPath path ? Resolve(path).Constant : constant;

    private Callable Translate(Callable callable)
        => new(
            callable.Target,
            callable.Lambda,
            callable.Receiver is null ? null : Translate(callable.Receiver),
            [.. callable.Cells.Select(cell => new KeyValuePair<ISymbol, AbstractObject>(cell.Key, Translate(cell)))]);

    private AbstractObject Translate(KeyValuePair<ISymbol, AbstractObject> cell)
    {
        if (cell.Value.Input is null)
            return Made(cell.Value);
        return _cells.TryGetValue(cell.Key, out var mine) ? mine[0] : body.Variables.CellOf(cell.Key);
    }

    private ObjectState Translate(ObjectState state) => state.Select((_, value) => Translate(value), Translate(state.Rest));

    /// <summary>What the caller has at an input path of the callee, before the call.</summary>
    private FlowValue Resolve(InputPath path) => At(path).Value;

    private InputContent At(InputPath path)
    {
        if (!_inputs.TryGetValue(path, out var passed))
            _inputs[path] = passed = new InputContent(Find(path));
        return passed;
    }

    private FlowValue Find(InputPath path)
        => path is { Slot: Slots.Reference, Parent: { Parent: null, Symbol: IParameterSymbol { Ordinal: var ordinal } } }
            ? site.Reference(ordinal) is { } place ? body.References.To(place) : FlowValue.Clean
            : path.Parent is { } parent ? ReadSlot(Resolve(parent), path.Slot!) : Root(path);

    private FlowValue ReadSlot(FlowValue parent, string slot)
    {
        if (slot == Slots.Receiver)
            return parent.Callables.Select(callable => callable.Receiver).OfType<FlowValue>().Aggregate(FlowValue.Clean, (sum, receiver) => sum.Join(receiver));
        if (Slots.IsCellOf(slot))
            return FlowValue.Clean.WithObjects([.. parent.Callables.SelectMany(static callable => callable.Cells).Where(cell => Slots.CellOf(cell.Key) == slot).Select(static cell => cell.Value).Distinct()]);
        if (slot == Slots.NotNull)
            return parent.Constant is { IsNotNull: true, Value: not ViewStart } ? FlowValue.OfConstant(true) : FlowValue.Clean;
        // What lives inside its owner from the start, a struct or a part of an object of a library: the type tells that there is one.
        var owner = parent.Objects.FirstOrDefault()?.Type;
        var type = TextReader.SlotType(owner, slot);
        return Machine.Read(parent, slot, TypeShape.IsCopied(type) || (owner is not null && TypeShape.IsPart(type, owner)) ? type : null);
    }

    private FlowValue Root(InputPath path) => path.Root switch
    {
        InputRoot.This => site.Receiver is { } receiver ? Aged(receiver) : FlowValue.Clean,
        InputRoot.Parameter => path.Symbol is IParameterSymbol parameter ? Aged(site.Argument(parameter.Ordinal)) : FlowValue.Clean,
        InputRoot.TypeArgument => body.TypeArguments.Passed((ITypeParameterSymbol)path.Symbol!, site),
        InputRoot.Captured => _cells.TryGetValue(path.Symbol!, out var cells) ? FlowValue.Clean.WithObjects(cells) : FlowValue.Of(body.Variables.CellOf(path.Symbol!)),
        _ => FlowValue.Of(AbstractObject.ForInput(path, null)),
    };
}
