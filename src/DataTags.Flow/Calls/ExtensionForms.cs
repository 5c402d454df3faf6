using DataTags.Flow.Solver;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Calls;

/// <summary>The two forms of a member of an extension block: in its block, without the receiver among its parameters, and as a static method of the class around it.</summary>
internal static class ExtensionForms
{
    /// <summary>In the sources the code stands in the block; null for all that is no static form of such a member.</summary>
    public static IMethodSymbol? Block(IMethodSymbol method)
    {
        if (method is not { IsStatic: true, ContainingType: { IsStatic: true } type } || type.Name.Length == 0 || !TypeShape.IsInSource(type))
            return null;
        foreach (var block in type.GetTypeMembers(string.Empty))
        {
            foreach (var member in block.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && IsSame(candidate, method))
                    return candidate;
            }
        }

        return null;
    }

    /// <summary>Outside the sources there is no code, and lines of models name the static method with all its parameters; null for all others.</summary>
    public static IMethodSymbol? Static(IMethodSymbol member)
    {
        if (member.ContainingType is not { Name.Length: 0, ContainingType: { IsStatic: true } type } block || TypeShape.IsInSource(type))
            return null;
        foreach (var candidate in type.GetMembers(member.Name))
        {
            if (candidate is not IMethodSymbol { IsStatic: true } method || !IsSame(member, method))
                continue;
            var arguments = block.TypeArguments.AddRange(member.TypeArguments);
            return method.TypeParameters.Length == arguments.Length && !arguments.IsEmpty ? method.Construct([.. arguments]) : method;
        }

        return null;
    }

    /// <summary>How a member of an extension block takes what it is called on; null for all that is none.</summary>
    public static RefKind? ReceiverKind(IMethodSymbol member)
    {
        if (member is not { IsStatic: false, ContainingType: { Name.Length: 0, ContainingType: { IsStatic: true } type } })
            return null;
        foreach (var candidate in type.GetMembers(member.Name))
        {
            if (candidate is IMethodSymbol { IsStatic: true } method && IsSame(member, method))
                return method.Parameters[0].RefKind;
        }

        return null;
    }

    private static bool IsSame(IMethodSymbol member, IMethodSymbol method)
    {
        var offset = method.Parameters.Length - member.Parameters.Length;
        return offset == (member.IsStatic ? 0 : 1) && !member.Parameters.Where((parameter, i) => parameter.Name != method.Parameters[i + offset].Name).Any();
    }
}
