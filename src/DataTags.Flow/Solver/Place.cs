using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>Something that can be assigned to.</summary>
internal abstract record Place(SyntaxNode At, ITypeSymbol? Type);

internal sealed record VariablePlace(ISymbol Variable, SyntaxNode At, ITypeSymbol? Type) : Place(At, Type);

/// <summary>A field, or a property that is nothing but storage.</summary>
internal sealed record MemberPlace(FlowValue Target, ISymbol Member, SyntaxNode At, ITypeSymbol? Type) : Place(At, Type);

/// <summary>A property or indexer with code.</summary>
internal sealed record AccessorPlace(FlowValue Target, IPropertySymbol Property, ImmutableArray<FlowValue> Arguments, bool IsVirtual, IOperation Operation, ITypeSymbol? Type)
    : Place(Operation.Syntax, Type)
{
    /// <summary>Where the target is, for an extension that takes it by <c>ref</c>.</summary>
    public Place? TargetPlace { get; init; }
}

/// <summary>Content of an array, span or inline array.</summary>
internal sealed record ElementPlace(FlowValue Target, string Slot, SyntaxNode At, ITypeSymbol? Type) : Place(At, Type);

internal sealed record TuplePlace(ImmutableArray<Place> Parts, SyntaxNode At, ITypeSymbol? Type) : Place(At, Type);

/// <summary>One of several places, as <c>c ? ref a : ref b</c> gives.</summary>
internal sealed record EitherPlace(Place First, Place Second, SyntaxNode At, ITypeSymbol? Type) : Place(At, Type);

/// <summary>What a <c>ref</c> return refers to.</summary>
internal sealed record ReferencePlace(FlowValue Reference, SyntaxNode At, ITypeSymbol? Type) : Place(At, Type);

/// <summary>The struct that a method of it works on, as a whole.</summary>
internal sealed record ThisPlace(FlowValue Target, SyntaxNode At, ITypeSymbol? Type) : Place(At, Type);

/// <summary>Nothing is kept, or the analysis does not know what.</summary>
internal sealed record NoPlace(FlowValue Value, SyntaxNode At, ITypeSymbol? Type) : Place(At, Type);
