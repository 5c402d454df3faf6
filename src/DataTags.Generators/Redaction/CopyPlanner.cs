using DataTags.Core.Collections;
using DataTags.Core.Redaction;
using DataTags.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Generators.Redaction;

/// <summary>Decides how instances of a type are copied so that nothing tagged or unknown is in the copy; if no way is sound, there is none.</summary>
internal sealed class CopyPlanner(CSharpCompilation compilation, MemberReader members, ShapeReader shapes, CancellationToken cancellationToken)
{
    private const string MethodName = "Redacted";

    /// <summary>The most derived attributed base decides what an override is, so plans of bases are made the same way as one's own.</summary>
    public CopyPlan Plan(INamedTypeSymbol type)
    {
        List<State> states = [.. new StateReader(compilation, members, shapes, type).Read()];
        var hasConstructor = HasConstructor(type);
        var chains = hasConstructor && type.BaseType is { } parent && HasConstructor(parent);
        var form = FormOf(type, states, hasConstructor);
        var writesConstructor = form == CopyForm.Constructor || (hasConstructor && !type.IsSealed && !type.IsRecord);
        var copied = form switch
        {
            CopyForm.None or CopyForm.Declared when !writesConstructor => [],
            CopyForm.None or CopyForm.Declared or CopyForm.Constructor => states.Where(state => (!chains || state.IsOwn) && state.Settable != Settable.Never),
            CopyForm.Clone => states.Where(static state => state.Settable == Settable.Always),
            _ => states.Where(static state => state.MustChange),
        };
        var (modifiers, returnType) = Signature(type, form);
        return new CopyPlan(
            form,
            modifiers,
            returnType,
            writesConstructor,
            chains,
            writesConstructor && !type.IsValueType && !Members.HasOwnConstructor(type) ? (type.IsAbstract ? "protected" : "public") : null,
            Members.HasRequired(type) && HasType("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"),
            form == CopyForm.Clone && !type.IsSealed ? UninitializedFactory() : null,
            copied.Where(static state => state.Settable != Settable.Never).Select(static state => state.Copied).ToEquatableArray(),
            form == CopyForm.Clone ? OwnEvents(type) : EquatableArray<string>.Empty);
    }

    private CopyForm FormOf(INamedTypeSymbol type, List<State> states, bool hasConstructor)
    {
        if (type.Name == MethodName || type.GetMembers(MethodName).Any(static member => member is not IMethodSymbol { Parameters.IsEmpty: false }))
            return CopyForm.Declared;
        if (type.IsAbstract || HasTaggedCapture(type))
            return CopyForm.None;

        var changed = states.Where(static state => state.MustChange).ToList();
        if (type.IsRecord || type.IsValueType)
        {
            if (changed.All(static state => state.Settable == Settable.Always) && !type.IsRecord)
                return CopyForm.Value;
            if (changed.All(static state => state.Settable >= Settable.Initializer) && (type.IsRecord || compilation.LanguageVersion >= LanguageVersion.CSharp10))
                return type.IsValueType || type.IsSealed ? CopyForm.With : RecordForm(type);

            return hasConstructor && changed.All(static state => state.Settable != Settable.Never) ? CopyForm.Constructor : CopyForm.None;
        }

        if (hasConstructor)
            return CopyForm.Constructor;
        if (changed.Any(static state => state.Settable != Settable.Always))
            return CopyForm.None;

        return type.IsSealed || UninitializedFactory() is not null ? CopyForm.Clone : CopyForm.None;
    }

    /// <summary>A written copy constructor does not vouch for required members, and an object creation asks for them.</summary>
    private static CopyForm RecordForm(INamedTypeSymbol type)
    {
        var hasWrittenCopy = type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared
            && constructor.Parameters is [var original]
            && SymbolEqualityComparer.Default.Equals(original.Type, type));
        return hasWrittenCopy && Members.HasRequired(type) ? CopyForm.None : CopyForm.CopyConstructor;
    }

    /// <summary>
    /// Whether the type can have the copying constructor. One beside a primary constructor would have to call it with values it does not
    /// have; one below a base that has none would lose what the base holds.
    /// </summary>
    private bool HasConstructor(INamedTypeSymbol type)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            return type.OriginalDefinition.InstanceConstructors.Any(static constructor => constructor.Parameters is [_, { Type.Name: "RedactedCopy" }]);
        if (!RedactionTarget.IsMarked(type) || RedactionTarget.ObstacleOf(type) != RedactionObstacle.None || Members.PrimaryConstructor(type) is not null)
            return false;
        if (type.IsValueType || type.BaseType is { SpecialType: SpecialType.System_Object })
            return !type.IsRecord || !type.IsAbstract;

        // The constructor of a derived record has to leave copying to the copy constructors.
        return !type.IsRecord && type.BaseType is { TypeKind: not TypeKind.Error } parent && HasConstructor(parent);
    }

    private bool HasTaggedCapture(INamedTypeSymbol type)
    {
        if (type.IsRecord)
            return false;

        foreach (var current in Members.Lineage(type))
        {
            if (Members.PrimaryConstructor(current) is not { } constructor)
                continue;
            foreach (var parameter in constructor.Parameters)
            {
                var isHarmless = members.Read(parameter).Treatment switch
                {
                    Treatment.Keep => true,
                    Treatment.Untagged => shapes.Read(parameter.Type).IsHarmless,
                    _ => false,
                };
                if (!isHarmless && AccessorNames.IsCaptured(parameter, current, cancellationToken))
                    return true;
            }
        }

        return false;
    }

    private (string Modifiers, string ReturnType) Signature(INamedTypeSymbol type, CopyForm form)
    {
        var own = Identifiers.Reference(type);
        if (form is CopyForm.None or CopyForm.Declared)
            return ("", own);

        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (GeneratedReturnType(parent) is not { } returnType)
                continue;

            var isCovariant = compilation.LanguageVersion >= LanguageVersion.CSharp9 && compilation.SupportsRuntimeCapability(RuntimeCapability.CovariantReturnsOfClasses);
            return (type.IsSealed ? "public sealed override" : "public override", isCovariant ? own : returnType);
        }

        var modifiers = Members.InheritedMethod(type, MethodName) is null ? "public" : "public new";
        return (type.IsSealed || type.IsValueType ? modifiers : modifiers + " virtual", own);
    }

    /// <summary>What <c>Redacted()</c> of a base returns; null if it has none that can be overridden.</summary>
    private string? GeneratedReturnType(INamedTypeSymbol parent)
    {
        var written = parent.GetMembers(MethodName).OfType<IMethodSymbol>().FirstOrDefault(static method => method.Parameters.IsEmpty);
        if (written is not null)
            return (written.IsVirtual || written.IsOverride) && !written.IsSealed && RedactionTarget.IsMarked(parent) ? Identifiers.Reference(written.ReturnType) : null;
        if (!RedactionTarget.IsMarked(parent)
            || RedactionTarget.ObstacleOf(parent) != RedactionObstacle.None
            || !SymbolEqualityComparer.Default.Equals(parent.ContainingAssembly, compilation.Assembly))
        {
            return null;
        }

        var plan = Plan(parent);
        return plan.Form is CopyForm.None or CopyForm.Declared ? null : plan.ReturnType;
    }

    private static EquatableArray<string> OwnEvents(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IEventSymbol>()
        .Where(static member => !member.IsStatic && !member.IsAbstract && member.AddMethod is { IsImplicitlyDeclared: true } && member.ExplicitInterfaceImplementations.IsEmpty)
        .Select(static member => Identifiers.Escape(member.Name))
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    private string? UninitializedFactory()
    {
        const string Method = "GetUninitializedObject";
        foreach (var name in new[] { "System.Runtime.CompilerServices.RuntimeHelpers", "System.Runtime.Serialization.FormatterServices" })
        {
            if (compilation.GetTypesByMetadataName(name).Any(static candidate => candidate.DeclaredAccessibility == Accessibility.Public && !candidate.GetMembers(Method).IsEmpty))
                return $"global::{name}.{Method}";
        }

        return null;
    }

    private bool HasType(string metadataName) => !compilation.GetTypesByMetadataName(metadataName).IsEmpty;
}
