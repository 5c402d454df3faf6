using Microsoft.CodeAnalysis;

namespace DataTags.Generators.Redaction;

/// <summary>From where a member can be set.</summary>
internal enum Settable
{
    Never,

    /// <summary>Only from a constructor of its own type.</summary>
    Constructor,

    /// <summary>From constructors and initializers.</summary>
    Initializer,

    Always,
}

/// <summary>A piece of what an instance holds.</summary>
internal sealed record State(CopiedMember Copied, Settable Settable, bool IsOwn)
{
    /// <summary>Whether a copy that keeps the value would show something.</summary>
    public bool MustChange => Copied.Treatment switch
    {
        Treatment.Keep => false,
        Treatment.Untagged => !Copied.Shape.IsHarmless,
        _ => true,
    };
}

/// <summary>Lists what an instance of a type holds: its fields and those of its bases, by the properties in front of them.</summary>
internal sealed class StateReader(Compilation compilation, MemberReader members, ShapeReader shapes, INamedTypeSymbol type)
{
    public IEnumerable<State> Read()
    {
        foreach (var owner in Members.Lineage(type))
        {
            foreach (var member in Members.InOrder(owner))
            {
                if (SubjectOf(member, owner) is { } subject && !Members.IsOverridden(subject, type))
                    yield return Read(subject);
            }
        }
    }

    /// <summary>The field, or the property it stands behind. Metadata has no private fields, so there the properties themselves have to tell.</summary>
    private static ISymbol? SubjectOf(ISymbol member, INamedTypeSymbol owner)
    {
        var isSource = !owner.DeclaringSyntaxReferences.IsEmpty;
        return member switch
        {
            IFieldSymbol { AssociatedSymbol: IPropertySymbol property } when isSource => property,
            IFieldSymbol { AssociatedSymbol: null, IsConst: false } field => field,
            IPropertySymbol { IsIndexer: false, GetMethod: not null } property when !isSource && (property.SetMethod is not null || MemberReader.IsAuto(property)) => property,
            _ => null,
        };
    }

    private State Read(ISymbol subject)
    {
        var (treatment, mask) = members.Read(subject);
        var isOwn = SymbolEqualityComparer.Default.Equals(subject.ContainingType, type);
        var (name, via, settable) = Target(subject, isOwn);
        var valueType = subject is IFieldSymbol field ? field.Type : ((IPropertySymbol)subject).Type;
        return new State(new CopiedMember(name, via, treatment, mask, shapes.Read(valueType)), settable, isOwn);
    }

    private (string Name, string? Via, Settable Settable) Target(ISymbol subject, bool isOwn)
    {
        var name = Emit.Identifiers.Escape(subject.Name);
        if (Members.IsForbidden(subject))
            return (name, null, Settable.Never);

        switch (subject)
        {
            case IFieldSymbol { IsFixedSizeBuffer: true } or IFieldSymbol { Type: IPointerTypeSymbol or IFunctionPointerTypeSymbol }:
                return (name, null, Settable.Never);
            case IPropertySymbol { ExplicitInterfaceImplementations: [var contract, ..] }:
                return contract.SetMethod is { IsInitOnly: false } && contract.GetMethod is not null && !type.IsValueType
                    ? (Emit.Identifiers.Escape(contract.Name), Emit.Identifiers.Reference(contract.ContainingType), Settable.Always)
                    : (name, null, Settable.Never);
        }

        var settable = subject switch
        {
            IFieldSymbol { IsReadOnly: true } => isOwn ? Settable.Constructor : Settable.Never,
            IFieldSymbol => IsReachable(subject) ? Settable.Always : Settable.Never,
            IPropertySymbol { SetMethod: null } => isOwn ? Settable.Constructor : Settable.Never,
            IPropertySymbol { SetMethod: { } setter, GetMethod: { } getter } when IsReachable(setter) && IsReachable(getter) => setter.IsInitOnly ? Settable.Initializer : Settable.Always,
            _ => Settable.Never,
        };
        if (isOwn || settable == Settable.Never || !Members.IsHidden(subject, type))
            return (name, null, settable);

        // Through a cast only what anybody may see can be reached, and init accessors not at all.
        return settable == Settable.Always && subject.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
            ? (name, Emit.Identifiers.Reference(subject.ContainingType), settable)
            : (name, null, Settable.Never);
    }

    private bool IsReachable(ISymbol member) => compilation.IsSymbolAccessibleWithin(member, type, type);
}
