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
/// <param name="Assigned">Names that are assigned to or passed by reference.</param>
/// <param name="IsStorage">Fields, properties without code: they hold data and run none.</param>
/// <param name="HasCode">Whether there is anything to run.</param>
internal sealed record MemberEntry(MemberDeclarationSyntax Declaration, int Name, int TypeName, int[] Mentions, int[] Attributes, int[] Signature, int[] Assigned, bool IsStorage, bool HasCode);

/// <summary>A type declaration as text sees it, or an alias of one: an alias has what it stands for as its base.</summary>
internal sealed record TypeEntry(int Name, int[] Bases, int[] Attributes);
