using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Asks for the summary that fits what this caller knows.</summary>
internal sealed partial class SummaryApplier
{
    /// <summary>Asks for a sharper summary when this caller knows what the general one would like to know.</summary>
    private MethodSummary Specialise(Body callee, object code, MethodSummary general)
    {
        // With code plugged in, more may turn out to matter: what that code is run on, the code it runs.
        const int Rounds = 3;
        var summary = general;
        var facts = ImmutableArray<KeyValuePair<InputPath, InputFact>>.Empty;
        var isCodeOnly = false;
        for (var round = 0; round < Rounds; round++)
        {
            var added = Facts(summary, facts);
            if (isCodeOnly)
                added = added.RemoveAll(static pair => pair.Value.Callables.IsEmpty);
            if (added.IsEmpty || Sharper(callee, code, facts.AddRange(added), isCheap: summary.Work <= (_isCircle ? body.Scope.Options.WorkPerTurn : body.Scope.Options.WorkPerContext)) is not { } next)
                break;
            summary = next;
            facts = facts.AddRange(added);
            if (added.Any(static pair => !pair.Value.Callables.IsEmpty))
                continue;
            // A type that became known may run code of its own: the code that one was given.
            isCodeOnly = true;
            if (added.All(static pair => pair.Value.Types.IsEmpty))
                break;
        }

        if (!facts.IsEmpty)
        {
            foreach (var path in summary.Interests)
                body.Interest(Resolve(path));
        }

        return summary;
    }

    /// <summary>What this caller knows of the inputs that matter, beside what it has told already.</summary>
    private ImmutableArray<KeyValuePair<InputPath, InputFact>> Facts(MethodSummary summary, ImmutableArray<KeyValuePair<InputPath, InputFact>> told)
    {
        var facts = ImmutableArray.CreateBuilder<KeyValuePair<InputPath, InputFact>>();
        foreach (var path in summary.Interests)
        {
            if (told.Any(pair => pair.Key.Equals(path)))
                continue;
            var value = Resolve(path);
            if (Fact(value, path) is { } fact)
            {
                facts.Add(new(path, fact));
                // Code was added here to what somebody else put there: the caller may know that too.
                if (!fact.Callables.IsEmpty && value.Objects.Any(item => item.Input is { } input && !Machine.Inputs.KnowsCode(input)))
                    body.Interest(value, isCode: true);
            }
            else
            {
                body.Interest(value, isCode: path is { Parent: null, Symbol: IParameterSymbol { Type.TypeKind: TypeKind.Delegate } });
            }
        }

        return facts.ToImmutable();
    }

    private MethodSummary? Sharper(Body callee, object code, ImmutableArray<KeyValuePair<InputPath, InputFact>> facts, bool isCheap)
    {
        var context = new CallContext(facts);
        if (!isCheap || !body.MaySpecialise(code, context))
            context = context.WithCodeOnly();
        if (context.IsGeneral)
            return null;
        if (!body.Computer.MaySpecialise(code, context))
        {
            if (!context.WithCodeOnly().IsGeneral)
                body.Cut(site.At, $"{CodeNames.Of(site.Method)} is called in too many ways; the code handed to it here is not followed into it");
            return null;
        }

        // One lambda that was made twice has variables of its own each time.
        var told = context.Facts.SelectMany(static pair => pair.Value.Callables.SelectMany(static callable => callable.Cells).Where(cell => !pair.Value.OtherVariables.Contains(cell.Key, SymbolIdentity.Comparer)));
        foreach (var cell in told.Distinct().GroupBy(static cell => cell.Key, static cell => cell.Value, SymbolIdentity.Comparer))
            _cells[cell.Key!] = [.. cell];
        return body.Computer.Get(callee, code, context);
    }

    private InputFact? Fact(FlowValue value, InputPath path)
    {
        if (value is { Callables.IsEmpty: true, Objects: [{ Input: { } input }] } && Machine.Inputs.IsTold(input))
            return new InputFact { IsTold = true };
        var constant = value.Constant is { IsPrefix: false, IsMade: false, Value: null or bool or char or string or int or byte or short or long } ? value.Constant : null;
        var callables = value.Callables;
        var types = value.Objects.Length is > 0 and <= 3 && value.Callables.IsEmpty && value.Objects.All(item => item is { IsExact: true, Type: { } type } && (path.Root == InputRoot.TypeArgument || TypeShape.IsInSource(type)))
            ? value.Objects.Select(item => item.Type!).Distinct(SymbolIdentity.Comparer).Cast<ITypeSymbol>().ToImmutableArray()
            : [];
        // What is in a box is known by the data in it.
        if (value.Objects.IsEmpty && value.Callables.IsEmpty && value.Taint.Atoms is [{ Box: { } box }, ..] && value.Taint.Atoms.All(atom => SymbolIdentity.Comparer.Equals(atom.Box, box)))
            types = [box];
        // Which handlers run goes with the code.
        if (!callables.IsEmpty && value.Constant is { } all && (all.Value is Invocations || ReferenceEquals(all, KnownConstant.NotNull)))
            constant = all;
        // That it is no null goes with the type: alone it would ask for many summaries that say the same.
        if (!types.IsEmpty && ReferenceEquals(value.Constant, KnownConstant.NotNull))
            constant = value.Constant;
        return constant is null && callables.IsEmpty && types.IsEmpty ? null : new InputFact { Constant = constant, Callables = callables, OtherVariables = OtherVariables(callables), Types = types };
    }

    /// <summary>Variables of code that is handed to a function which captures them too, and has others.</summary>
    private ImmutableArray<ISymbol> OtherVariables(ImmutableArray<Callable> callables)
    {
        if (cells.IsEmpty || callables.IsEmpty)
            return [];
        var others = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var cell in callables.SelectMany(static callable => callable.Cells))
        {
            if (cells.Any(own => SymbolIdentity.Comparer.Equals(own.Key, cell.Key) && !own.Value.Equals(cell.Value)) && !others.Contains(cell.Key, SymbolIdentity.Comparer))
                others.Add(cell.Key);
        }

        return others.ToImmutable();
    }
}
