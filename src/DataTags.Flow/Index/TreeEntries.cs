using DataTags.Flow.Index.Units;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index;

/// <summary>
/// One declared member as text sees it: its name and the identifiers it mentions. No symbol, no binding. Names are numbers of the
/// tree's own <see cref="TreeIndex.Names"/>; every list holds a name once.
/// </summary>
/// <param name="Declaration">The declaration that is analysed when the entry turns out to be relevant.</param>
/// <param name="Name">Name by which other code calls or reads it; the type's name for constructors, operators and other members without one.</param>
/// <param name="TypeName">Name of the type that declares it.</param>
/// <param name="Mentions">Every identifier in the declaration, attributes included.</param>
/// <param name="Attributes">Simple names of the attributes on the declaration and its parameters.</param>
/// <param name="Signature">Identifiers in the declared type and the parameter types, in source order.</param>
/// <param name="Code">What the member does with values.</param>
/// <param name="Others">Names its code speaks of that do not stand in the declaration, such as that of the base whose constructor runs.</param>
internal sealed record MemberEntry(MemberDeclarationSyntax Declaration, int Name, int TypeName, int[] Mentions, int[] Attributes, int[] Signature, MemberCode Code, int[] Others, MemberTraits Traits)
{
    /// <summary>Fields, properties without code: they hold data and run none.</summary>
    public bool IsStorage => (Traits & MemberTraits.Storage) != 0;

    /// <summary>Whether there is anything to run.</summary>
    public bool HasCode => (Traits & MemberTraits.Code) != 0;

    /// <summary>What makes the member worth another look when it grows.</summary>
    public int[] AllNames => Others.Length == 0 ? Mentions : [.. Mentions, .. Others];

    /// <summary>A property or event with code of its own: whoever names it runs it.</summary>
    public bool RunsWhenRead => HasCode && (Traits & MemberTraits.Called) == 0 && !Code.Units.All(static unit => unit.Kind == UnitKind.Assign && !unit.Members.IsEmpty);
}

/// <summary>What kind of member a declaration makes.</summary>
[Flags]
internal enum MemberTraits
{
    None = 0,
    Storage = 1,
    Code = 2,
    Static = 4,

    /// <summary>Methods, constructors and whatever else is called with arguments.</summary>
    Called = 8,
    Constructor = 16,

    /// <summary>Runs without being named: conversions, enumerators, <c>ToString</c>.</summary>
    Unnamed = 32,
}

/// <summary>A type declaration as text sees it, or an alias of one: an alias has what it stands for as its base.</summary>
/// <param name="Declaration">Null for aliases and type parameters.</param>
internal sealed record TypeEntry(int Name, int[] Bases, int[] Attributes, BaseTypeDeclarationSyntax? Declaration);
