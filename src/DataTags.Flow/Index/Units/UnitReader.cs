using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index.Units;

/// <summary>
/// Reads code into units, by its text alone. Names of members are those of the tree's table; parameters and variables are locals of
/// the member, whatever their scope in it.
/// </summary>
internal sealed partial class UnitReader(NameTable names)
{
    private readonly UnitWriter _units = new();
    private readonly Dictionary<int, List<int>> _parametersOf = [];
    private readonly Stack<List<int>> _bindings = new();
    private readonly List<ExpressionSyntax> _bound = [];
    private readonly HashSet<int> _byReference = [];

    // Where a return goes: the local that stands for the lambda around, or -1 for the member itself.
    private int _result = -1;

    // All lambdas of a member share what is handed to delegates nobody can follow by text.
    private int _anyCallback = -1;

    /// <summary>Parameters of the member, with what their declaration says of them.</summary>
    public void Parameters(BaseParameterListSyntax? list, int member)
    {
        if (list is null)
            return;
        foreach (var parameter in list.Parameters)
            Parameter(_units.Declare(parameter.Identifier.ValueText), parameter, member);
    }

    /// <summary>The value of a setter, an adder or a remover.</summary>
    public void ValueParameter(TypeSyntax? type, int member)
    {
        var values = _units.Rent();
        UnitWriter.Add(values, AtomKind.Outside, 0);
        UnitWriter.Add(values, AtomKind.Declared, member);
        Types(type, values);
        Define(_units.Declare("value"), values);
        _units.Return(values);
    }

    /// <summary>Parameters of a primary constructor are members of their type too.</summary>
    public void Capture(ParameterListSyntax list)
    {
        foreach (var parameter in list.Parameters)
        {
            var values = _units.Rent();
            var members = _units.Rent();
            UnitWriter.Add(values, AtomKind.Local, _units.Declare(parameter.Identifier.ValueText));
            members.Add(UnitTarget.Of(names.Number(parameter.Identifier.ValueText), isOwn: true));
            _units.Add(UnitKind.Assign, values, members: members);
            _units.Return(values);
            _units.Return(members);
        }
    }

    public void Body(SyntaxNode? code)
    {
        switch (code)
        {
            case ArrowExpressionClauseSyntax arrow:
                Leave(UnitKind.Return, arrow.Expression);
                break;
            case StatementSyntax statement:
                Statement(statement);
                break;
            case ExpressionSyntax expression:
                Discard(expression);
                break;
        }
    }

    /// <summary>All top-level statements of a file are one body.</summary>
    public void Program(IEnumerable<GlobalStatementSyntax> statements) => Block([.. statements.Select(static statement => statement.Statement)]);

    /// <summary>An initialiser of a field or property.</summary>
    public void Initializer(int member, TypeSyntax? type, ExpressionSyntax value)
    {
        var values = _units.Rent();
        var members = _units.Rent();
        Value(value, values, type);
        members.Add(UnitTarget.Of(member, isOwn: true));
        _units.Add(UnitKind.Assign, values, members: members);
        _units.Return(values);
        _units.Return(members);
    }

    /// <summary>A call of another constructor.</summary>
    public void ConstructorCall(IEnumerable<int> types, ArgumentListSyntax arguments)
    {
        var values = _units.Rent();
        var receiver = _units.Rent();
        var locals = _units.Rent();
        var members = _units.Rent();
        var given = _units.Rent();
        UnitWriter.Add(receiver, AtomKind.This, 0);
        Arguments(arguments.Arguments, values, locals, members, given);
        foreach (var local in locals)
            given.ForEach(other => _units.Alias(local, other));
        foreach (var type in types)
        {
            // What the other constructor puts into the object, callers of this one find there.
            var made = _units.Rent();
            var holders = _units.Rent();
            UnitWriter.Add(made, AtomKind.Unit, _units.Add(UnitKind.Create, values, receiver, callee: type, locals: locals, members: members, arguments: given));
            holders.Add(Instance());
            _units.Add(UnitKind.Assign, made, holders: holders);
            _units.Return(made);
            _units.Return(holders);
        }

        _units.Return(values);
        _units.Return(receiver);
        _units.Return(locals);
        _units.Return(members);
        _units.Return(given);
    }

    public MemberCode Take(bool isOpaque)
    {
        _parametersOf.Clear();
        _bindings.Clear();
        _bound.Clear();
        _byReference.Clear();
        _result = _anyCallback = -1;
        return _units.Take(isOpaque);
    }

    private void Parameter(int local, ParameterSyntax parameter, int member)
    {
        var values = _units.Rent();
        UnitWriter.Add(values, AtomKind.Outside, 0);
        if (member >= 0)
            UnitWriter.Add(values, AtomKind.Declared, member);
        Types(parameter.Type, values);
        foreach (var attribute in parameter.AttributeLists.SelectMany(static list => list.Attributes))
            UnitWriter.Add(values, AtomKind.Declared, names.Number(AttributeNames.Simple(attribute.Name)));
        if (parameter.Default is { } byDefault)
            Value(byDefault.Value, values);
        Define(local, values);
        if (parameter.Modifiers.Any(static modifier => modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword))
            _byReference.Add(local);
        _units.Return(values);
    }

    /// <summary>What is declared with a type has what members of the type have.</summary>
    private void Types(TypeSyntax? type, List<int> values)
    {
        if (type is null or PredefinedTypeSyntax || type.IsVar)
            return;
        if (type is IdentifierNameSyntax simple)
        {
            UnitWriter.Add(values, AtomKind.Declared, names.Number(simple.Identifier.ValueText));
            return;
        }

        foreach (var token in type.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
                UnitWriter.Add(values, AtomKind.Declared, names.Number(token.ValueText));
        }
    }

    private void Define(int local, List<int> values)
    {
        var locals = _units.Rent();
        locals.Add(local);
        // What a parameter by reference is set to, callers find in what they gave.
        _units.Add(UnitKind.Assign, values, locals: locals, holders: _byReference.Contains(local) ? locals : null);
        _units.Alias(local, values);
        _units.Return(locals);
    }

    private void Leave(UnitKind kind, ExpressionSyntax? value)
    {
        if (value is null)
            return;
        var values = _units.Rent();
        Value(value, values);
        if (kind == UnitKind.Return && _result >= 0)
            Define(_result, values);
        else
            _units.Add(kind, values);
        _units.Return(values);
    }

    private void Discard(ExpressionSyntax? expression)
    {
        if (expression is null)
            return;
        var values = _units.Rent();
        Value(expression, values);
        _units.Return(values);
    }

    /// <summary>A local that stands for the instance.</summary>
    private int Instance()
    {
        var values = _units.Rent();
        var local = _units.DeclareStandIn();
        UnitWriter.Add(values, AtomKind.This, 0);
        Define(local, values);
        _units.Return(values);
        return local;
    }

    private int AnyCallback()
    {
        if (_anyCallback < 0)
            _anyCallback = _units.DeclareStandIn();
        return _anyCallback;
    }

    private static void EnsureStack() => RuntimeHelpers.EnsureSufficientExecutionStack();
}
