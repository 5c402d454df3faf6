using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Expressions;

internal static class OperationExtensions
{
    /// <summary>The operation below built-in implicit conversions: boxing, say, hides what an operand is.</summary>
    public static IOperation Unconverted(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation;
    }
}
