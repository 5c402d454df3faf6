using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index.Units;

internal sealed partial class UnitReader
{
    // Parameters of lambdas among the arguments that are being read: they get what the call is given.
    private List<int>? _lambdaParameters;

    private readonly List<int> _ignored = [];

    private void Call(InvocationExpressionSyntax call, List<int> into)
    {
        if (call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" } && _units.Find("nameof") < 0)
            return;
        var receiver = _units.Rent();
        var (callee, local) = (-1, -1);
        switch (call.Expression)
        {
            case SimpleNameSyntax name when (local = _units.Find(name.Identifier.ValueText)) >= 0:
                UnitWriter.Add(receiver, AtomKind.Local, local);
                break;
            case SimpleNameSyntax name:
                callee = names.Number(name.Identifier.ValueText);
                UnitWriter.Add(receiver, AtomKind.This, 0);
                UnitWriter.Add(receiver, AtomKind.Stored, callee);
                local = AnyCallback();
                TypeArguments(name, receiver);
                break;
            case MemberAccessExpressionSyntax { Name: var name, Expression: var target }:
                callee = names.Number(name.Identifier.ValueText);
                Value(target, receiver);
                TypeArguments(name, receiver);
                break;
            case MemberBindingExpressionSyntax { Name: var name }:
                callee = names.Number(name.Identifier.ValueText);
                receiver.AddRange(_bindings.Count > 0 ? _bindings.Peek() : []);
                TypeArguments(name, receiver);
                break;
            default:
                callee = names.Number(nameof(Action.Invoke));
                Value(call.Expression, receiver);
                break;
        }

        if (callee >= 0 && local < 0 && names.NameOf(callee) == nameof(Action.Invoke))
            local = AnyCallback();
        var holder = call.Expression switch { MemberAccessExpressionSyntax access => access.Expression, MemberBindingExpressionSyntax when _bound.Count > 0 => _bound[^1], _ => null };
        Apply(UnitKind.Call, receiver, callee, local, call.ArgumentList.Arguments, holder, into);
        _units.Return(receiver);
    }

    /// <summary>Adds the unit of a call; the value of the call is that of the unit.</summary>
    private void Apply(UnitKind kind, List<int> receiver, int callee, int calleeLocal, SeparatedSyntaxList<ArgumentSyntax> arguments, ExpressionSyntax? target, List<int> into)
    {
        var values = _units.Rent();
        var locals = _units.Rent();
        var members = _units.Rent();
        var holders = _units.Rent();
        var given = _units.Rent();
        Arguments(arguments, values, locals, members, given);
        if (calleeLocal >= 0 && callee < 0)
        {
            if (_parametersOf.TryGetValue(calleeLocal, out var parameters))
                locals.AddRange(parameters);
            else
                locals.Add(AnyCallback());
        }

        if (target is not null)
            Holder(target, members, holders);
        foreach (var local in locals)
        {
            holders.ForEach(other => _units.Alias(local, other));
            given.ForEach(other => _units.Alias(local, other));
        }

        UnitWriter.Add(into, AtomKind.Unit, _units.Add(kind, values, receiver, callee, calleeLocal, locals, members, holders, given));
        _units.Return(given);
        _units.Return(values);
        _units.Return(locals);
        _units.Return(members);
        _units.Return(holders);
    }

    private void Arguments(SeparatedSyntaxList<ArgumentSyntax> arguments, List<int> values, List<int> locals, List<int> members, List<int> given)
    {
        var outer = _lambdaParameters;
        _lambdaParameters = locals;
        foreach (var argument in arguments)
        {
            if (argument.RefKindKeyword.IsKind(SyntaxKind.None))
            {
                Value(argument.Expression, values);
                Holder(argument.Expression, _ignored, given);
                _ignored.Clear();
                continue;
            }

            // What is passed by reference may come back changed.
            if (argument.Expression is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } declared)
            {
                var local = _units.Declare(variable.Identifier.ValueText);
                locals.Add(local);
                Bind(declared, _ => { });
                continue;
            }

            if (!argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword))
                Value(argument.Expression, values);
            Holder(argument.Expression, members, locals);
        }

        _lambdaParameters = outer;
    }

    /// <summary>The locals and members that hold what an expression stands for.</summary>
    private void Holder(ExpressionSyntax? expression, List<int> members, List<int> locals)
    {
        // Inside of a?.b?.c each link is bound to the one before.
        var depth = _bound.Count;
        for (; ;)
        {
            switch (expression)
            {
                case IdentifierNameSyntax name when _units.Find(name.Identifier.ValueText) is >= 0 and var local:
                    locals.Add(local);
                    return;
                case IdentifierNameSyntax name:
                    members.Add(UnitTarget.Of(names.Number(name.Identifier.ValueText), isOwn: true));
                    return;
                case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } own:
                    members.Add(UnitTarget.Of(names.Number(own.Name.Identifier.ValueText), isOwn: true));
                    return;
                case MemberAccessExpressionSyntax access:
                    members.Add(UnitTarget.Of(names.Number(access.Name.Identifier.ValueText), isOwn: false));
                    expression = access.Expression;
                    break;
                case ElementAccessExpressionSyntax element:
                    expression = element.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    foreach (var argument in call.ArgumentList.Arguments)
                        Holder(argument.Expression, members, locals);
                    if (call.Expression is SimpleNameSyntax called)
                        members.Add(UnitTarget.Of(names.Number(called.Identifier.ValueText), isOwn: false));
                    expression = call.Expression is MemberAccessExpressionSyntax chained ? chained.Expression : null;
                    break;
                case MemberBindingExpressionSyntax binding:
                    members.Add(UnitTarget.Of(names.Number(binding.Name.Identifier.ValueText), isOwn: false));
                    expression = --depth >= 0 ? _bound[depth] : null;
                    break;
                case ElementBindingExpressionSyntax:
                    expression = --depth >= 0 ? _bound[depth] : null;
                    break;
                case ConditionalAccessExpressionSyntax conditional:
                    expression = conditional.Expression;
                    break;
                case PrefixUnaryExpressionSyntax prefix:
                    expression = prefix.Operand;
                    break;
                case PostfixUnaryExpressionSyntax postfix:
                    expression = postfix.Operand;
                    break;
                case ParenthesizedExpressionSyntax inner:
                    expression = inner.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case RefExpressionSyntax reference:
                    expression = reference.Expression;
                    break;
                case ConditionalExpressionSyntax choice:
                    Holder(choice.WhenTrue, members, locals);
                    expression = choice.WhenFalse;
                    break;
                default:
                    return;
            }
        }
    }

    private void Element(Action<List<int>> receiverOf, BracketedArgumentListSyntax arguments, List<int> into)
    {
        var receiver = _units.Rent();
        receiverOf(receiver);
        Apply(UnitKind.Call, receiver, names.Number(TreeTokens.Indexer), -1, arguments.Arguments, null, into);
        _units.Return(receiver);
    }

    private void Creation(BaseObjectCreationExpressionSyntax creation, List<int> into, TypeSyntax? expected)
    {
        var type = creation is ObjectCreationExpressionSyntax named ? named.Type : expected;
        var callee = names.Number(type is null || type.IsVar ? TreeTokens.ImplicitCreation : TypeName(type));
        var receiver = _units.Rent();
        UnitWriter.Add(receiver, AtomKind.Declared, callee);
        Apply(UnitKind.Create, receiver, callee, -1, creation.ArgumentList?.Arguments ?? default, null, into);
        _units.Return(receiver);
        Initializer(creation.Initializer, into);
    }

    private static string TypeName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => TypeName(nullable.ElementType),
        _ => TreeTokens.ImplicitCreation,
    };

    /// <summary>What an initialiser puts into an object, the object holds.</summary>
    private void Initializer(InitializerExpressionSyntax? initializer, List<int> into)
    {
        if (initializer is null)
            return;
        foreach (var item in initializer.Expressions)
        {
            if (item is not AssignmentExpressionSyntax assignment)
            {
                Value(item, into);
                continue;
            }

            var values = _units.Rent();
            var members = _units.Rent();
            Value(assignment.Right, values);
            if (assignment.Left is ImplicitElementAccessSyntax element)
            {
                // As where it is written out: an indexer may be code, and a sink.
                foreach (var argument in element.ArgumentList.Arguments)
                    Value(argument.Expression, values);
                UnitWriter.Add(into, AtomKind.Unit, _units.Add(UnitKind.Call, values, callee: names.Number(TreeTokens.IndexerWrite)));
            }
            else
            {
                if (assignment.Left is IdentifierNameSyntax name)
                    members.Add(UnitTarget.Of(names.Number(name.Identifier.ValueText), isOwn: false));
                UnitWriter.Add(into, AtomKind.Held, _units.Add(UnitKind.Assign, values, members: members));
            }

            _units.Return(values);
            _units.Return(members);
        }
    }

    private void Assignment(AssignmentExpressionSyntax assignment, List<int> into)
    {
        var values = _units.Rent();
        Value(assignment.Right, values);
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
        {
            Value(assignment.Left, values);
            Change(assignment.Left, values);
        }

        Target(assignment.Left, values);
        into.AddRange(values);
        _units.Return(values);
    }

    /// <summary>An operator may change the object it is applied to.</summary>
    private void Change(ExpressionSyntax target, List<int> values)
    {
        var members = _units.Rent();
        var holders = _units.Rent();
        Holder(target, members, holders);
        _units.Add(UnitKind.Assign, values, holders: holders);
        _units.Return(members);
        _units.Return(holders);
    }

    private void Target(ExpressionSyntax target, List<int> values)
    {
        switch (target)
        {
            case TupleExpressionSyntax tuple:
                foreach (var part in tuple.Arguments)
                    Target(part.Expression, values);
                return;
            case DeclarationExpressionSyntax declaration:
                Designation(declaration.Designation, values, declaration.Type);
                return;
            case ParenthesizedExpressionSyntax inner:
                Target(inner.Expression, values);
                return;
            case IdentifierNameSyntax name when _units.Find(name.Identifier.ValueText) is >= 0 and var local:
                Define(local, values);
                return;
        }

        var members = _units.Rent();
        var holders = _units.Rent();
        if (target is ElementAccessExpressionSyntax element)
        {
            // A key is stored as the value is; an indexer of the sources is called.
            var receiver = _units.Rent();
            foreach (var argument in element.ArgumentList.Arguments)
                Value(argument.Expression, values);
            Value(element.Expression, receiver);
            Holder(element.Expression, members, holders);
            _units.Add(UnitKind.Call, values, receiver, names.Number(TreeTokens.IndexerWrite), members: members, holders: holders);
            _units.Return(receiver);
        }
        else
        {
            if (target is not IdentifierNameSyntax)
                Discard(target is MemberAccessExpressionSyntax { Expression: var owner } ? owner : target is MemberBindingExpressionSyntax ? null : target);
            Holder(target, members, holders);
            _units.Add(UnitKind.Assign, values, members: members, holders: holders);
        }

        _units.Return(members);
        _units.Return(holders);
    }
}
