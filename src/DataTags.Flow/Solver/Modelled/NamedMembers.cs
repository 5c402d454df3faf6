using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Members that code looks up by a constant name: read, written and called as if the code had named them itself.</summary>
internal sealed class NamedMembers(BodyAnalysis body, CallSite site)
{
    /// <summary>A member of the type that a value is; nothing known where type or name are not constant.</summary>
    public FlowValue Lookup(FlowValue type, FlowValue name)
    {
        if (type.Constant is { Value: TypeName known } constant && name.Constant is { IsPrefix: false, Value: string text } && !(constant.IsPrefix && body.Scope.Hierarchy.IsHiddenBelow(known.Type, text)))
            return FlowValue.OfConstant(new MemberName(known, text));
        body.Interest(name);
        return FlowValue.Clean;
    }

    /// <summary>The run-time type of a value, where it is known; else what it is declared as, for a type derived from that has the same members.</summary>
    public FlowValue TypeOf(FlowValue value)
    {
        if (value.Objects is [{ IsExact: true, Type: INamedTypeSymbol { IsGenericType: false } type }])
            return FlowValue.OfConstant(new TypeName(type));
        body.Interest(value);
        return site.ReceiverType is INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } declared
            ? FlowValue.Clean.WithConstant(KnownConstant.AtLeast(declared))
            : FlowValue.Clean;
    }

    public FlowValue Read(FlowValue target)
    {
        switch (Member())
        {
            case IMethodSymbol method:
                return FlowValue.Of(new Callable(method, null, method.IsStatic ? null : target, []));
            case IPropertySymbol { GetMethod: { } getter } property when !body.Scope.Bodies.IsStorage(property):
                return body.Text.AddLabels(body.Calls.Invoke(getter, property.IsStatic ? null : target, [], site.At, getter.IsVirtual || getter.IsOverride), property, site.At);
            case { } member:
                return body.Places.ReadMember(member.IsStatic ? Variables.StaticsOf(member) : target, member, null, site.At);
            default:
                return FlowValue.Opaque;
        }
    }

    public void Write(FlowValue target, FlowValue value)
    {
        switch (Member())
        {
            case IPropertySymbol { SetMethod: { } setter } property when !body.Scope.Bodies.IsStorage(property):
                body.Calls.Invoke(setter, property.IsStatic ? null : target, [value], site.At, setter.IsVirtual || setter.IsOverride);
                break;
            case { } member and not IMethodSymbol:
                body.Places.WriteMember(member.IsStatic ? Variables.StaticsOf(member) : target, member, value, site.At);
                break;
        }
    }

    private ISymbol? Member() => (site.Receiver?.Constant?.Value as MemberName)?.Find();
}
