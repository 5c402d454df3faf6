using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index.Units;

internal sealed partial class UnitReader
{
    /// <summary>Variables of a pattern get what they are matched with.</summary>
    private void Pattern(PatternSyntax? pattern, List<int> input)
    {
        EnsureStack();
        switch (pattern)
        {
            case DeclarationPatternSyntax declaration:
                Designation(declaration.Designation, input, declaration.Type);
                break;
            case VarPatternSyntax variable:
                Designation(variable.Designation, input, null);
                break;
            case ParenthesizedPatternSyntax inner:
                Pattern(inner.Pattern, input);
                break;
            case UnaryPatternSyntax unary:
                Pattern(unary.Pattern, input);
                break;
            case BinaryPatternSyntax binary:
                Pattern(binary.Left, input);
                Pattern(binary.Right, input);
                break;
            case ListPatternSyntax list:
                foreach (var item in list.Patterns)
                    Pattern(item, input);
                Designation(list.Designation, input, null);
                break;
            case SlicePatternSyntax slice:
                Pattern(slice.Pattern, input);
                break;
            case RecursivePatternSyntax recursive:
                Recursive(recursive, input);
                break;
        }
    }

    private void Recursive(RecursivePatternSyntax pattern, List<int> input)
    {
        var matched = _units.Rent();
        matched.AddRange(input);
        Types(pattern.Type, matched);
        foreach (var part in pattern.PositionalPatternClause?.Subpatterns ?? default)
            Pattern(part.Pattern, matched);
        foreach (var part in pattern.PropertyPatternClause?.Subpatterns ?? default)
        {
            var steps = _units.Rent();
            var inner = _units.Rent();
            Names(part.ExpressionColon?.Expression, steps);
            UnitWriter.AddWithSteps(inner, matched, steps);
            Pattern(part.Pattern, inner);
            _units.Return(steps);
            _units.Return(inner);
        }

        Designation(pattern.Designation, matched, null);
        _units.Return(matched);
    }

    private void Names(ExpressionSyntax? path, List<int> steps)
    {
        switch (path)
        {
            case IdentifierNameSyntax name:
                steps.Add(names.Number(name.Identifier.ValueText));
                break;
            case MemberAccessExpressionSyntax access:
                Names(access.Expression, steps);
                steps.Add(names.Number(access.Name.Identifier.ValueText));
                break;
        }
    }

    private void Designation(VariableDesignationSyntax? designation, List<int> input, TypeSyntax? type)
    {
        switch (designation)
        {
            case SingleVariableDesignationSyntax single:
                var values = _units.Rent();
                values.AddRange(input);
                Types(type, values);
                Define(_units.Declare(single.Identifier.ValueText), values);
                _units.Return(values);
                break;
            case ParenthesizedVariableDesignationSyntax several:
                foreach (var variable in several.Variables)
                    Designation(variable, input, type);
                break;
        }
    }
}
