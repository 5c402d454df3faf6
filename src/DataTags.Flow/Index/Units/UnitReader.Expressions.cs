using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index.Units;

internal sealed partial class UnitReader
{
    /// <summary>Adds what an expression may give to <paramref name="into"/>; what happens on the way becomes units.</summary>
    /// <param name="expected">The declared type of what is initialised: what <c>new(…)</c> without a type makes.</param>
    private void Value(ExpressionSyntax? expression, List<int> into, TypeSyntax? expected = null)
    {
        EnsureStack();
        switch (expression)
        {
            case null or LiteralExpressionSyntax or TypeOfExpressionSyntax or SizeOfExpressionSyntax or DefaultExpressionSyntax or PredefinedTypeSyntax:
                break;
            case SimpleNameSyntax name:
                Name(name.Identifier.ValueText, into);
                TypeArguments(name, into);
                break;
            case ThisExpressionSyntax or BaseExpressionSyntax:
                UnitWriter.Add(into, AtomKind.This, 0);
                break;
            case MemberAccessExpressionSyntax access:
                Access(access, into);
                break;
            case MemberBindingExpressionSyntax binding:
                Step(_bindings.Count > 0 ? _bindings.Peek() : [], names.Number(binding.Name.Identifier.ValueText), into);
                break;
            case ConditionalAccessExpressionSyntax access:
                ConditionalAccess(access, into);
                break;
            case InvocationExpressionSyntax call:
                Call(call, into);
                break;
            case ElementAccessExpressionSyntax element:
                Element(values => Value(element.Expression, values), element.ArgumentList, into);
                break;
            case ElementBindingExpressionSyntax element:
                Element(values => values.AddRange(_bindings.Count > 0 ? _bindings.Peek() : []), element.ArgumentList, into);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                Creation(creation, into, expected);
                break;
            case AssignmentExpressionSyntax assignment:
                Assignment(assignment, into);
                break;
            case BinaryExpressionSyntax binary:
                Binary(binary, into);
                break;
            case PrefixUnaryExpressionSyntax prefix:
                // Of types with an operator of their own, !x is what that returns.
                Value(prefix.Operand, into);
                break;
            case PostfixUnaryExpressionSyntax postfix:
                Value(postfix.Operand, into, expected);
                break;
            case ParenthesizedExpressionSyntax inner:
                Value(inner.Expression, into, expected);
                break;
            case CastExpressionSyntax cast:
                Types(cast.Type, into);
                Value(cast.Expression, into);
                break;
            case AwaitExpressionSyntax awaited:
                Value(awaited.Expression, into);
                break;
            case ConditionalExpressionSyntax choice:
                Discard(choice.Condition);
                Value(choice.WhenTrue, into, expected);
                Value(choice.WhenFalse, into, expected);
                break;
            case SwitchExpressionSyntax choice:
                SwitchExpression(choice, into);
                break;
            case IsPatternExpressionSyntax test:
                Bind(test.Expression, values => Pattern(test.Pattern, values));
                break;
            case AnonymousFunctionExpressionSyntax function:
                Lambda(function, into);
                break;
            case ThrowExpressionSyntax thrown:
                Leave(UnitKind.Throw, thrown.Expression);
                break;
            case DeclarationExpressionSyntax declaration:
                Designation(declaration.Designation, [], declaration.Type);
                break;
            case WithExpressionSyntax copy:
                Value(copy.Expression, into);
                Initializer(copy.Initializer, into);
                break;
            case AnonymousObjectCreationExpressionSyntax anonymous:
                foreach (var item in anonymous.Initializers)
                    Value(item.Expression, into);
                break;
            case ArrayCreationExpressionSyntax array:
                Initializer(array.Initializer, into);
                break;
            case InitializerExpressionSyntax initializer:
                Initializer(initializer, into);
                break;
            case QueryExpressionSyntax query:
                Query(query, into);
                break;
            default:
                // Tuples, interpolations, collections, refs …: whatever is inside comes out.
                Parts(expression, into);
                break;
        }
    }

    private void Parts(SyntaxNode node, List<int> into)
    {
        foreach (var child in node.ChildNodes())
        {
            if (child is ExpressionSyntax expression)
                Value(expression, into);
            else
                Parts(child, into);
        }
    }

    private void Name(string name, List<int> into)
    {
        if (_units.Find(name) is >= 0 and var local)
            UnitWriter.Add(into, AtomKind.Local, local);
        UnitWriter.Add(into, _units.Find(name) >= 0 ? AtomKind.Declared : AtomKind.Name, names.Number(name));
    }

    /// <summary>A call for objects of a type gives what such objects hold.</summary>
    private void TypeArguments(SimpleNameSyntax name, List<int> into)
    {
        if (name is not GenericNameSyntax generic)
            return;
        foreach (var type in generic.TypeArgumentList.Arguments)
            Types(type, into);
    }

    private void Step(List<int> from, int name, List<int> into)
    {
        var steps = _units.Rent();
        steps.Add(name);
        UnitWriter.AddWithSteps(into, from, steps);
        _units.Return(steps);
    }

    /// <summary>A chain of members is read as one value, without recursion.</summary>
    private void Access(MemberAccessExpressionSyntax access, List<int> into)
    {
        var steps = _units.Rent();
        ExpressionSyntax root = access;
        for (; root is MemberAccessExpressionSyntax link; root = link.Expression)
            steps.Add(names.Number(link.Name.Identifier.ValueText));
        steps.Reverse();
        if (root is ThisExpressionSyntax or BaseExpressionSyntax or PredefinedTypeSyntax)
        {
            into.Add(Atom.Header(AtomKind.Name, steps.Count - 1));
            into.AddRange(steps);
        }
        else
        {
            var from = _units.Rent();
            Value(root, from);
            UnitWriter.AddWithSteps(into, from, steps);
            _units.Return(from);
        }

        _units.Return(steps);
    }

    private void ConditionalAccess(ConditionalAccessExpressionSyntax access, List<int> into)
    {
        var receiver = _units.Rent();
        Value(access.Expression, receiver);
        _bindings.Push(receiver);
        _bound.Add(access.Expression);
        Value(access.WhenNotNull, into);
        _bound.RemoveAt(_bound.Count - 1);
        _units.Return(_bindings.Pop());
    }

    private void Binary(BinaryExpressionSyntax binary, List<int> into)
    {
        // Long concatenations lean to the left: no recursion for them.
        ExpressionSyntax rest = binary;
        for (; rest is BinaryExpressionSyntax link; rest = link.Left)
        {
            if (link.Kind() is SyntaxKind.AsExpression)
                Types((TypeSyntax)link.Right, into);
            else if (IsTest(link))
                Tested(link.Right);
            else
                Value(link.Right, into);
            if (!IsTest(link))
                continue;
            // The operands of a test are looked at; its answer holds nothing of them.
            Tested(link.Left);
            return;
        }

        Value(rest, into);
    }

    private void Tested(ExpressionSyntax operand)
    {
        if (operand is not TypeSyntax or IdentifierNameSyntax)
            Discard(operand);
    }

    private static bool IsTest(BinaryExpressionSyntax binary) => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression
        or SyntaxKind.IsExpression;

    private void SwitchExpression(SwitchExpressionSyntax choice, List<int> into)
    {
        var input = _units.Rent();
        Value(choice.GoverningExpression, input);
        foreach (var arm in choice.Arms)
        {
            Pattern(arm.Pattern, input);
            Discard(arm.WhenClause?.Condition);
            Value(arm.Expression, into);
        }

        _units.Return(input);
    }

    private void Lambda(AnonymousFunctionExpressionSyntax function, List<int> into)
    {
        var local = _units.DeclareStandIn();
        IEnumerable<ParameterSyntax> parameters = function switch
        {
            SimpleLambdaExpressionSyntax simple => [simple.Parameter],
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
            AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
            _ => [],
        };
        _lambdaParameters?.AddRange(parameters.Select(parameter => _units.Declare(parameter.Identifier.ValueText)));
        var outer = _lambdaParameters;
        _lambdaParameters = null;
        Function(local, parameters, function.Body);
        _lambdaParameters = outer;
        UnitWriter.Add(into, AtomKind.Local, local);
    }

    private void Query(QueryExpressionSyntax query, List<int> into)
    {
        Range(query.FromClause.Identifier, query.FromClause.Expression, query.FromClause.Type);
        QueryBody(query.Body, into);
    }

    private void QueryBody(QueryBodySyntax body, List<int> into)
    {
        foreach (var clause in body.Clauses)
        {
            switch (clause)
            {
                case FromClauseSyntax from:
                    Range(from.Identifier, from.Expression, from.Type);
                    break;
                case LetClauseSyntax let:
                    Range(let.Identifier, let.Expression, null);
                    break;
                case JoinClauseSyntax join:
                    Range(join.Identifier, join.InExpression, join.Type);
                    if (join.Into is { } group)
                        Range(group.Identifier, join.InExpression, join.Type);
                    Discard(join.LeftExpression);
                    Discard(join.RightExpression);
                    break;
                default:
                    foreach (var expression in clause.ChildNodes().SelectMany(static node => node is OrderingSyntax ordering ? [ordering.Expression] : node is ExpressionSyntax plain ? new[] { plain } : []))
                        Discard(expression);
                    break;
            }
        }

        var result = body.Continuation is null ? into : _units.Rent();
        switch (body.SelectOrGroup)
        {
            case SelectClauseSyntax select:
                Value(select.Expression, result);
                break;
            case GroupClauseSyntax group:
                Value(group.GroupExpression, result);
                Value(group.ByExpression, result);
                break;
        }

        if (body.Continuation is not { } continuation)
            return;
        Define(_units.Declare(continuation.Identifier.ValueText), result);
        _units.Return(result);
        QueryBody(continuation.Body, into);
    }

    private void Range(SyntaxToken name, ExpressionSyntax source, TypeSyntax? type)
    {
        var values = _units.Rent();
        Types(type, values);
        Value(source, values);
        Define(_units.Declare(name.ValueText), values);
        _units.Return(values);
    }
}
