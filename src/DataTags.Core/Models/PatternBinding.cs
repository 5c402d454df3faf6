using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

public enum BindingState
{
    /// <summary>The pattern matches <see cref="PatternBinding.Symbols"/>.</summary>
    Bound,

    /// <summary>The type is named with <c>*</c>, or whatever derives from it is meant: nothing to look up.</summary>
    Open,

    /// <summary>The namespace is not in the compilation: a line for a library that is not used here.</summary>
    NotReferenced,

    /// <summary>The namespace is there, the type is not.</summary>
    UnknownType,

    /// <summary>The type is there, the member is not.</summary>
    UnknownMember,

    /// <summary>The member is there, but none with these parameters.</summary>
    UnknownOverload,
}

/// <summary>What a pattern means in a compilation.</summary>
/// <param name="Message">For the three unknown states: what is wrong, with the nearest name.</param>
public sealed record PatternBinding(BindingState State, ImmutableArray<ISymbol> Symbols, string? Message = null)
{
    public bool IsUnknown => State is BindingState.UnknownType or BindingState.UnknownMember or BindingState.UnknownOverload;
}
