using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using DataTags.Flow.Solver.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Evaluates the arguments of a call in the order they are written and sorts them by parameter.</summary>
internal sealed class ArgumentEvaluator(BodyAnalysis body)
{
    /// <param name="first">Value of the first argument, where it is evaluated already: the receiver of an extension method in a chain.</param>
    /// <param name="receiver">What the method is called on.</param>
    public EvaluatedArguments Evaluate(ImmutableArray<IArgumentOperation> arguments, int count, FlowValue? first, IOperation? receiver = null)
    {
        var values = new FlowValue[count];
        var elements = new ImmutableArray<PassedValue>[count];
        var references = new Place?[count];
        var index = 0;
        foreach (var argument in arguments)
        {
            var ordinal = argument.Parameter?.Ordinal ?? -1;
            if (ordinal < 0 || ordinal >= count)
            {
                body.Expressions.Evaluate(argument.Value);
                continue;
            }

            if (argument.Parameter!.RefKind is RefKind.Ref or RefKind.Out || SharedVariables.IsLent(argument))
            {
                references[ordinal] = body.Places.Evaluate(argument.Value);
                values[ordinal] = argument.Parameter.RefKind == RefKind.Out ? FlowValue.Clean : body.Places.Read(references[ordinal]!);
            }
            else
            {
                values[ordinal] = ordinal == 0 && first is not null ? first : body.Expressions.EvaluateCopy(argument.Value);
            }

            elements[ordinal] = Elements(argument, values[ordinal], ref index);
            if (elements[ordinal] is [var single] && MemberOf(argument, arguments, receiver) is { } member)
                elements[ordinal] = [single with { Member = member }];
        }

        for (var i = 0; i < count; i++)
        {
            values[i] ??= FlowValue.Clean;
            if (elements[i].IsDefault)
                elements[i] = [];
        }

        return new EvaluatedArguments([.. values], [.. elements], [.. references]);
    }

    /// <summary>What else that is passed the argument is a member of.</summary>
    private static PassedMember? MemberOf(IArgumentOperation argument, ImmutableArray<IArgumentOperation> arguments, IOperation? receiver)
    {
        if (argument.Value.Unconverted() is not IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } holder, Property.Name: var name })
            return null;
        if (receiver is not null && IsSame(holder, receiver))
            return new PassedMember(PassedMember.OfReceiver, name);
        var other = arguments.FirstOrDefault(other => other.Parameter is not null && IsSame(holder, other.Value.Unconverted()));
        return other is null ? null : new PassedMember(other.Parameter!.Ordinal, name);
    }

    /// <summary>Whether both are surely one object: what is read twice without code in between.</summary>
    private static bool IsSame(IOperation left, IOperation right) => (left, right) switch
    {
        (ILocalReferenceOperation one, ILocalReferenceOperation other) => SymbolIdentity.Comparer.Equals(one.Local, other.Local),
        (IParameterReferenceOperation one, IParameterReferenceOperation other) => SymbolIdentity.Comparer.Equals(one.Parameter, other.Parameter),
        (IFieldReferenceOperation one, IFieldReferenceOperation other) => SymbolIdentity.Comparer.Equals(one.Field, other.Field) && (one.Instance is { } holder ? other.Instance is { } second && IsSame(holder, second) : other.Instance is null),
        (IInstanceReferenceOperation one, IInstanceReferenceOperation other) => one.ReferenceKind == other.ReferenceKind,
        _ => false,
    };

    /// <summary>The values as the programmer wrote them: elements of a params array one by one, arguments left out not at all.</summary>
    private ImmutableArray<PassedValue> Elements(IArgumentOperation argument, FlowValue value, ref int index)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            return [];
        var items = argument.Value switch
        {
            IArrayCreationOperation { IsImplicit: true, Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation { IsImplicit: true } collection => collection.Elements,
            _ => [],
        };
        if (items.IsEmpty)
            return argument.IsImplicit && argument.ArgumentKind != ArgumentKind.Explicit ? [] : [new PassedValue(value, argument.Value.Unconverted().Type, argument.Syntax, index++)];
        var result = ImmutableArray.CreateBuilder<PassedValue>();
        for (var i = 0; i < items.Length; i++)
            result.Add(new PassedValue(body.Machine.Read(value, Slots.Keyed(i), items[i].Type), items[i].Unconverted().Type, items[i].Unconverted().Syntax, index++));
        return result.ToImmutable();
    }
}
