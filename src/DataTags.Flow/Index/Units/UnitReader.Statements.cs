using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index.Units;

internal sealed partial class UnitReader
{
    private void Statement(StatementSyntax? statement)
    {
        EnsureStack();
        switch (statement)
        {
            case null:
                break;
            case BlockSyntax block:
                Block(block.Statements);
                break;
            case ExpressionStatementSyntax expression:
                Discard(expression.Expression);
                break;
            case LocalDeclarationStatementSyntax declaration:
                Declaration(declaration.Declaration);
                break;
            case ReturnStatementSyntax result:
                Leave(UnitKind.Return, result.Expression);
                break;
            case YieldStatementSyntax yield:
                Leave(UnitKind.Return, yield.Expression);
                break;
            case ThrowStatementSyntax thrown:
                Leave(UnitKind.Throw, thrown.Expression);
                break;
            case ForEachStatementSyntax loop:
                Loop(loop);
                break;
            case ForEachVariableStatementSyntax loop:
                Bind(loop.Expression, values => Target(loop.Variable, values));
                Statement(loop.Statement);
                break;
            case SwitchStatementSyntax choice:
                Switch(choice);
                break;
            case TryStatementSyntax attempt:
                Try(attempt);
                break;
            case LocalFunctionStatementSyntax function:
                LocalFunction(function);
                break;
            default:
                foreach (var child in statement.ChildNodes())
                {
                    if (child is VariableDeclarationSyntax variables)
                        Declaration(variables);
                    else
                        Part(child);
                }

                break;
        }
    }

    private void Part(SyntaxNode node)
    {
        switch (node)
        {
            case StatementSyntax statement:
                Statement(statement);
                break;
            case ExpressionSyntax expression:
                Discard(expression);
                break;
            default:
                foreach (var child in node.ChildNodes())
                    Part(child);
                break;
        }
    }

    private void Block(IReadOnlyList<StatementSyntax> statements)
    {
        // Local functions may be called before they are declared.
        foreach (var statement in statements)
        {
            if (statement is LocalFunctionStatementSyntax function)
                _parametersOf[_units.Declare(function.Identifier.ValueText)] = [.. function.ParameterList.Parameters.Select(parameter => _units.Declare(parameter.Identifier.ValueText))];
        }

        foreach (var statement in statements)
            Statement(statement);
    }

    private void Declaration(VariableDeclarationSyntax declaration)
    {
        foreach (var variable in declaration.Variables)
        {
            var values = _units.Rent();
            Types(declaration.Type, values);
            if (variable.Initializer is { } initializer)
                Value(initializer.Value, values, declaration.Type);
            var local = _units.Declare(variable.Identifier.ValueText);
            Define(local, values);
            if (declaration.Type is RefTypeSyntax)
            {
                _byReference.Add(local);
                Refer(local, variable.Initializer?.Value);
            }

            _units.Return(values);
        }
    }

    /// <summary>A local may refer to all that a call is given by reference which it was bound to.</summary>
    private void Refer(int local, ExpressionSyntax? place)
    {
        var members = _units.Rent();
        var locals = _units.Rent();
        Holder(place, members, locals);
        locals.ForEach(other => _units.Alias(local, other));
        members.ForEach(other => _units.Alias(local, ~other));
        _units.Return(members);
        _units.Return(locals);
    }

    private void Loop(ForEachStatementSyntax loop)
    {
        var values = _units.Rent();
        Types(loop.Type, values);
        Value(loop.Expression, values);
        var local = _units.Declare(loop.Identifier.ValueText);
        Define(local, values);
        if (loop.Type is RefTypeSyntax)
            _byReference.Add(local);
        _units.Return(values);
        Statement(loop.Statement);
    }

    private void Switch(SwitchStatementSyntax choice)
    {
        var input = _units.Rent();
        Value(choice.Expression, input);
        foreach (var section in choice.Sections)
        {
            foreach (var label in section.Labels)
            {
                if (label is not CasePatternSwitchLabelSyntax pattern)
                    continue;
                Pattern(pattern.Pattern, input);
                Discard(pattern.WhenClause?.Condition);
            }

            Block(section.Statements);
        }

        _units.Return(input);
    }

    private void Try(TryStatementSyntax attempt)
    {
        var outer = _units.Try;
        var thrown = attempt.Catches.Count > 0 ? _units.DeclareStandIn() : outer;
        _units.Try = thrown;
        Statement(attempt.Block);
        _units.Try = outer;
        foreach (var handler in attempt.Catches)
        {
            if (handler.Declaration is { } declaration && !declaration.Identifier.IsKind(SyntaxKind.None))
            {
                var values = _units.Rent();
                UnitWriter.Add(values, AtomKind.Local, thrown);
                Types(declaration.Type, values);
                Define(_units.Declare(declaration.Identifier.ValueText), values);
                _units.Return(values);
            }

            if (MayPass(handler))
            {
                var again = _units.Rent();
                UnitWriter.Add(again, AtomKind.Local, thrown);
                _units.Add(UnitKind.Throw, again);
                _units.Return(again);
            }

            Discard(handler.Filter?.FilterExpression);
            Statement(handler.Block);
        }

        Statement(attempt.Finally?.Block);
    }

    /// <summary>Whether what is thrown may go on to callers: not caught for sure, or thrown again.</summary>
    private static bool MayPass(CatchClauseSyntax handler)
        => handler.Filter is not null
            || handler.Declaration is { Type: not IdentifierNameSyntax { Identifier.ValueText: nameof(Exception) } }
            || handler.Block.DescendantNodes().Any(static node => node is ThrowStatementSyntax { Expression: null });

    private void LocalFunction(LocalFunctionStatementSyntax function)
    {
        var local = _units.Declare(function.Identifier.ValueText);
        Function(local, function.ParameterList.Parameters, (SyntaxNode?)function.Body ?? function.ExpressionBody);
    }

    /// <summary>Code of a lambda or local function: what it returns is what its stand-in holds.</summary>
    private void Function(int local, IEnumerable<ParameterSyntax> parameters, SyntaxNode? code)
    {
        var (lambda, result, attempt) = (_units.Lambda, _result, _units.Try);
        foreach (var parameter in parameters)
        {
            var values = _units.Rent();
            UnitWriter.Add(values, AtomKind.Local, AnyCallback());
            var at = _units.Declare(parameter.Identifier.ValueText);
            Define(at, values);
            _units.Return(values);
            Parameter(at, parameter, member: -1);
        }

        _units.Lambda = _result = local;
        if (code is ExpressionSyntax expression)
            Leave(UnitKind.Return, expression);
        else
            Body(code);
        (_units.Lambda, _result, _units.Try) = (lambda, result, attempt);
    }

    private void Bind(ExpressionSyntax expression, Action<List<int>> use)
    {
        var values = _units.Rent();
        Value(expression, values);
        use(values);
        _units.Return(values);
    }
}
