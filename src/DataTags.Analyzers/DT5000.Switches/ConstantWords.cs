using System.Globalization;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Analyzers.Switches;

/// <summary>Whether a value in code is the constant that a line writes as a word.</summary>
internal static class ConstantWords
{
    /// <summary>Looks through conversions, locals that are written once, and lambdas whose answer is always the same.</summary>
    public static bool AnyIs(IOperation? value, IEnumerable<string> words, CancellationToken cancellationToken)
    {
        var known = Unwrap(value, cancellationToken);
        return known?.ConstantValue is { HasValue: true } constant && AnyIs(constant.Value, known.Type, words);
    }

    /// <summary>A flag is one of those set; text matches <c>*</c> and does not mind case, as header names and switches do not.</summary>
    public static bool AnyIs(object? constant, ITypeSymbol? type, IEnumerable<string> words)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration && constant is not null)
            return words.Any(word => HoldsMember(enumeration, constant, word));

        return constant switch
        {
            string text => words.Any(word => Glob.Matches(word.ToLowerInvariant(), text.ToLowerInvariant())),
            bool answer => words.Contains(answer ? "true" : "false"),
            null => words.Contains("null"),
            IFormattable number => words.Contains(number.ToString(null, CultureInfo.InvariantCulture)),
            _ => false,
        };
    }

    public static IOperation? Unwrap(IOperation? value, CancellationToken cancellationToken)
    {
        // A local that is initialised with another, and so on: longer chains are nobody's configuration.
        const int Steps = 16;
        for (var step = 0; step < Steps; step++)
        {
            var inner = value switch
            {
                { ConstantValue.HasValue: true } => null,
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => Answer(lambda),
                IAnonymousFunctionOperation lambda => Answer(lambda),
                ILocalReferenceOperation local => LocalValue.Of(local, cancellationToken),
                _ => null,
            };
            if (inner is null)
                return value;

            value = inner;
        }

        return value;
    }

    private static IOperation? Answer(IAnonymousFunctionOperation lambda)
        => lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } answer }] ? answer : null;

    private static bool HoldsMember(INamedTypeSymbol enumeration, object constant, string word)
    {
        if (enumeration.GetMembers(word).OfType<IFieldSymbol>().FirstOrDefault(static field => field.HasConstantValue) is not { ConstantValue: { } wanted })
            return false;

        if (Equals(wanted, constant))
            return true;

        var isFlags = enumeration.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" });
        return isFlags && Bits(wanted) is var bits and not 0 && (Bits(constant) & bits) == bits;
    }

    private static ulong Bits(object constant) => constant is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(constant, CultureInfo.InvariantCulture));
}
