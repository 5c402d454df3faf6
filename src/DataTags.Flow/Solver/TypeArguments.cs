using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>What type parameters stand for, where the caller says so. A type argument is an input like others: an object of exactly that type.</summary>
internal sealed class TypeArguments(BodyAnalysis body)
{
    /// <summary>The type a type parameter stands for in this context; any other type is itself.</summary>
    public ITypeSymbol Known(ITypeSymbol type)
    {
        if (type is not ITypeParameterSymbol parameter)
            return type;
        var value = Of(parameter);
        if (value.Objects is [{ IsExact: true, Type: { } known }])
            return known;
        body.Interest(value);
        return type;
    }

    /// <summary>The types a type parameter may stand for; empty when nothing is known.</summary>
    public ITypeSymbol? Argument(ITypeParameterSymbol parameter) => Known(parameter) is { TypeKind: not TypeKind.TypeParameter } known ? known : null;

    /// <summary>A construction over type parameters as one over what they stand for, as far as that is known.</summary>
    public ITypeSymbol Closed(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { IsGenericType: true, ContainingType: null } named || !named.TypeArguments.Any(static argument => argument is ITypeParameterSymbol))
            return type;
        var arguments = named.TypeArguments.Select(Known).ToArray();
        return arguments.SequenceEqual(named.TypeArguments, SymbolIdentity.Comparer) ? type : named.ConstructedFrom.Construct(arguments);
    }

    /// <summary>What a call passes for a type parameter of the callee or of its type.</summary>
    public FlowValue Passed(ITypeParameterSymbol parameter, CallSite site)
    {
        var argument = parameter.DeclaringMethod is { } method
            ? SymbolIdentity.Comparer.Equals(method, site.Method.OriginalDefinition) ? site.Method.TypeArguments[parameter.Ordinal] : null
            : OfType(parameter, site);
        return argument switch
        {
            // A lambda sees the type parameters of the method it stands in.
            null => Of(parameter),
            ITypeParameterSymbol own => Of(own),
            _ => FlowValue.Of(AbstractObject.Allocated(site.At, argument, isExact: true, "type")),
        };
    }

    private FlowValue Of(ITypeParameterSymbol parameter) => body.Machine.Inputs.Of(InputPath.TypeArgument(parameter), null);

    private static ITypeSymbol? OfType(ITypeParameterSymbol parameter, CallSite site)
    {
        var type = site.Receiver?.Objects is [{ IsExact: true, Type: { } exact }] ? exact : site.Method.ContainingType;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is INamedTypeSymbol { IsGenericType: true } named && SymbolIdentity.Comparer.Equals(named.OriginalDefinition, parameter.ContainingType))
                return named.TypeArguments[parameter.Ordinal];
        }

        return null;
    }
}
