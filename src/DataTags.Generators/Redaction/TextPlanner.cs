using DataTags.Core.Collections;
using DataTags.Core.Redaction;
using DataTags.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace DataTags.Generators.Redaction;

/// <summary>Decides what a log line of a type shows, and which text methods are generated.</summary>
internal sealed class TextPlanner(Compilation compilation, MemberReader members, ShapeReader shapes)
{
    private const string MethodName = "ToLogString";

    public TextPlan Plan(INamedTypeSymbol type, bool overridesToString)
    {
        var modifiers = Modifiers(type);
        return new TextPlan(
            modifiers,
            // The override shows what ToLogString shows; a method of that name which the user wrote may show anything.
            overridesToString && modifiers is not null && CanOverrideToString(type),
            // Besides: derived records, whose text the compiler writes, begin with the members their base prints.
            overridesToString && type.IsRecord ? PrintMembersModifiers(type) : null,
            Printed(type).ToEquatableArray());
    }

    private IEnumerable<PrintedMember> Printed(INamedTypeSymbol type)
    {
        foreach (var owner in Members.Lineage(type))
        {
            foreach (var member in Members.InOrder(owner))
            {
                if (ReadableType(member) is { } valueType && !Members.IsForbidden(member) && !Members.IsHidden(member, type) && !Members.IsOverridden(member, type)
                    && Print(member, valueType) is { } printed)
                {
                    yield return printed;
                }
            }
        }
    }

    private static ITypeSymbol? ReadableType(ISymbol member) => member switch
    {
        { DeclaredAccessibility: not Accessibility.Public } => null,
        IFieldSymbol { Type: not (IPointerTypeSymbol or IFunctionPointerTypeSymbol) } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public, RefKind: RefKind.None, Type: not (IPointerTypeSymbol or IFunctionPointerTypeSymbol) } property
            when !property.Type.IsRefLikeType => property.Type,
        _ => null,
    };

    /// <summary>A property that computes its value may compute it from tagged members; unless it is declared clean it is left out.</summary>
    private PrintedMember? Print(ISymbol member, ITypeSymbol valueType)
    {
        var (treatment, mask) = members.Read(member);
        if (treatment == Treatment.Untagged && member is IPropertySymbol property && !MemberReader.IsAuto(property))
            return null;

        return new PrintedMember(member.Name, Identifiers.Escape(member.Name), null, treatment, mask, shapes.Read(valueType));
    }

    private string? Modifiers(INamedTypeSymbol type)
    {
        if (type.Name == MethodName || !type.GetMembers(MethodName).IsEmpty)
            return null;
        if (IsGeneratedAbove(type))
            return "public override";

        var modifiers = Members.InheritedMethod(type, MethodName) switch
        {
            null => "public",
            { DeclaredAccessibility: Accessibility.Public, IsSealed: false, ReturnType.SpecialType: SpecialType.System_String } method when method.IsVirtual || method.IsOverride || method.IsAbstract
                => "public override",
            _ => "public new",
        };
        return type.IsSealed || type.IsValueType || modifiers == "public override" ? modifiers : modifiers + " virtual";
    }

    private bool IsGeneratedAbove(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.GetMembers(MethodName).Any(static member => member is IMethodSymbol { Parameters.IsEmpty: true }))
                return false;
            if (RedactionTarget.IsMarked(parent)
                && SymbolEqualityComparer.Default.Equals(parent.ContainingAssembly, compilation.Assembly)
                && parent.GetMembers(MethodName).IsEmpty
                && RedactionTarget.ObstacleOf(parent) == RedactionObstacle.None)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanOverrideToString(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("ToString"))
            {
                if (member is not IMethodSymbol { Parameters.IsEmpty: true, Arity: 0, IsImplicitlyDeclared: false } method)
                    continue;
                if (SymbolEqualityComparer.Default.Equals(current, type) || method.IsSealed || !(method.IsOverride || method.IsVirtual))
                    return false;
            }
        }

        return true;
    }

    private static string? PrintMembersModifiers(INamedTypeSymbol type)
    {
        if (type.GetMembers("PrintMembers").Any(static member => member is IMethodSymbol { IsImplicitlyDeclared: false, Parameters.Length: 1 }))
            return null;
        if (type.IsValueType)
            return "private";
        if (type.BaseType is { SpecialType: not SpecialType.System_Object })
            return "protected override";

        return type.IsSealed ? "private" : "protected virtual";
    }
}
