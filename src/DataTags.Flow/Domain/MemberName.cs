using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>A member that is looked up by its name at run time, as a constant.</summary>
internal sealed record MemberName(TypeName Type, string Name)
{
    /// <summary>The property, field or method meant; null where there is none in sight or more than one.</summary>
    public ISymbol? Find()
    {
        for (var current = Type.Type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var members = current.GetMembers(Name).RemoveAll(static member => member is not (IPropertySymbol { IsIndexer: false } or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsGenericMethod: false }));
            if (!members.IsEmpty)
                return members.Length == 1 ? members[0] : null;
        }

        return null;
    }
}
