using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index;

/// <summary>One declared member as text sees it: its name and the identifiers it mentions. No symbol, no binding.</summary>
internal sealed class MemberEntry(MemberDeclarationSyntax declaration, string name, string typeName)
{
    /// <summary>The declaration that is analysed when the entry turns out to be relevant.</summary>
    public MemberDeclarationSyntax Declaration { get; } = declaration;

    /// <summary>Name by which other code calls or reads it; the type's name for constructors, operators and other members without one.</summary>
    public string Name { get; } = name;

    public string TypeName { get; } = typeName;

    /// <summary>Every identifier in the declaration, attributes included.</summary>
    public HashSet<string> Mentions { get; } = new(StringComparer.Ordinal);

    /// <summary>Simple names of the attributes on the declaration and its parameters.</summary>
    public HashSet<string> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>Identifiers in the declared type and the parameter types.</summary>
    public HashSet<string> Signature { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that are assigned to or passed by reference.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields, properties without code: they hold data and run none.</summary>
    public bool IsStorage { get; set; }

    public bool HasCode { get; set; }

    public void Absorb(MemberEntry other)
    {
        Mentions.UnionWith(other.Mentions);
        Assigned.UnionWith(other.Assigned);
    }
}

/// <summary>A type declaration as text sees it.</summary>
internal sealed record TypeEntry(string Name, HashSet<string> Bases, HashSet<string> Attributes);

/// <summary>
/// The identifiers of one syntax tree, member by member. Kept with the tree itself, so an edit in one file costs the index of
/// that file only.
/// </summary>
internal sealed class TreeIndex
{
    // The one cache of the engine that outlives a compilation: it hangs on immutable trees and dies with them.
    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Cache = new();

    private TreeIndex(List<MemberEntry> members, List<TypeEntry> types)
    {
        Members = members;
        Types = types;
    }

    public IReadOnlyList<MemberEntry> Members { get; }

    public IReadOnlyList<TypeEntry> Types { get; }

    public static TreeIndex Of(SyntaxTree tree, CancellationToken cancellationToken)
        => Cache.TryGetValue(tree, out var index) ? index : Cache.GetValue(tree, key => Build(key.GetRoot(cancellationToken)));

    private static TreeIndex Build(SyntaxNode root)
    {
        var members = new List<MemberEntry>();
        var types = new List<TypeEntry>();
        var pending = new Stack<(SyntaxNode Node, string Type)>();
        pending.Push((root, ""));
        while (pending.Count > 0)
        {
            var (node, type) = pending.Pop();
            switch (node)
            {
                case CompilationUnitSyntax or BaseNamespaceDeclarationSyntax:
                    foreach (var child in node.ChildNodes())
                        pending.Push((child, type));
                    break;
                case BaseTypeDeclarationSyntax declaration:
                    AddType(declaration, types, members);
                    foreach (var child in declaration.ChildNodes().OfType<MemberDeclarationSyntax>())
                        pending.Push((child, declaration.Identifier.ValueText));
                    break;
                case DelegateDeclarationSyntax:
                    break;
                case MemberDeclarationSyntax member:
                    AddMember(member, type, members);
                    break;
            }
        }

        members.Sort(static (left, right) => left.Declaration.SpanStart.CompareTo(right.Declaration.SpanStart));
        return new TreeIndex(members, types);
    }

    private static void AddType(BaseTypeDeclarationSyntax declaration, List<TypeEntry> types, List<MemberEntry> members)
    {
        var name = declaration.Identifier.ValueText;
        var bases = new HashSet<string>(StringComparer.Ordinal);
        var attributes = new HashSet<string>(StringComparer.Ordinal);
        if (declaration.BaseList is { } list)
            AddIdentifiers(list, bases);
        foreach (var attribute in declaration.AttributeLists.SelectMany(item => item.Attributes))
            attributes.Add(SimpleName(attribute.Name));
        types.Add(new TypeEntry(name, bases, attributes));
        if (declaration is not TypeDeclarationSyntax { ParameterList: { } parameters } type)
            return;
        // A primary constructor runs the initialisers and the base call; its parameters are members of a record.
        var entry = new MemberEntry(type, name, name) { HasCode = true };
        AddIdentifiers(parameters, entry.Mentions);
        if (declaration.BaseList is { } baseList)
            AddIdentifiers(baseList, entry.Mentions);
        foreach (var initializer in type.Members.SelectMany(Initializers))
            AddIdentifiers(initializer, entry.Mentions);
        entry.Signature.UnionWith(entry.Mentions);
        members.Add(entry);
        foreach (var parameter in parameters.Parameters)
            members.Add(Positional(parameter, type, name));
    }

    private static MemberEntry Positional(ParameterSyntax parameter, TypeDeclarationSyntax type, string typeName)
    {
        var entry = new MemberEntry(type, parameter.Identifier.ValueText, typeName) { IsStorage = true };
        foreach (var attribute in parameter.AttributeLists.SelectMany(list => list.Attributes))
            entry.Attributes.Add(SimpleName(attribute.Name));
        if (parameter.Type is not null)
            AddIdentifiers(parameter.Type, entry.Signature);
        return entry;
    }

    private static IEnumerable<SyntaxNode> Initializers(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Where(variable => variable.Initializer is not null).Select(variable => (SyntaxNode)variable.Initializer!),
        PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
        _ => [],
    };

    private static void AddMember(MemberDeclarationSyntax member, string type, List<MemberEntry> members)
    {
        switch (member)
        {
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    var entry = Entry(member, variable.Identifier.ValueText, type, field.Declaration.Type, null);
                    entry.IsStorage = true;
                    entry.HasCode = variable.Initializer is not null;
                    members.Add(entry);
                }

                break;
            case PropertyDeclarationSyntax property:
                var storage = Entry(member, property.Identifier.ValueText, type, property.Type, null);
                storage.HasCode = property.ExpressionBody is not null || property.Initializer is not null || (property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) ?? false);
                storage.IsStorage = property.ExpressionBody is null;
                members.Add(storage);
                break;
            case IndexerDeclarationSyntax indexer:
                members.Add(WithCode(Entry(member, type, type, indexer.Type, indexer.ParameterList)));
                break;
            case EventDeclarationSyntax declared:
                members.Add(WithCode(Entry(member, declared.Identifier.ValueText, type, declared.Type, null)));
                break;
            case MethodDeclarationSyntax method:
                // Members that run without being named are known by the name of their type.
                var isImplicit = method.Identifier.ValueText is "ToString" or "GetEnumerator" or "GetAsyncEnumerator" or "Deconstruct" or "Dispose" or "PrintMembers" or "MoveNext";
                members.Add(WithCode(Entry(member, isImplicit ? type : method.Identifier.ValueText, type, method.ReturnType, method.ParameterList)));
                break;
            case BaseMethodDeclarationSyntax other:
                members.Add(WithCode(Entry(member, type, type, null, other.ParameterList)));
                break;
            case GlobalStatementSyntax:
                var statement = WithCode(Entry(member, TopLevel, type, null, null));
                if (members.Find(static other => other.Name == TopLevel) is { } program)
                    program.Absorb(statement);
                else
                    members.Add(statement);
                break;
        }
    }

    /// <summary>All top-level statements of a file are one body.</summary>
    private const string TopLevel = "<top-level>";

    private static MemberEntry WithCode(MemberEntry entry)
    {
        entry.HasCode = true;
        return entry;
    }

    private static MemberEntry Entry(MemberDeclarationSyntax member, string name, string type, TypeSyntax? declaredType, BaseParameterListSyntax? parameters)
    {
        var entry = new MemberEntry(member, name, type);
        AddIdentifiers(member, entry.Mentions);
        foreach (var list in member.AttributeLists.Concat(parameters?.Parameters.SelectMany(parameter => parameter.AttributeLists) ?? []))
        {
            foreach (var attribute in list.Attributes)
                entry.Attributes.Add(SimpleName(attribute.Name));
        }

        if (declaredType is not null)
            AddIdentifiers(declaredType, entry.Signature);
        if (parameters is not null)
            AddIdentifiers(parameters, entry.Signature);
        foreach (var node in member.DescendantNodes())
        {
            AddStandIn(node, entry.Mentions);
            var target = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) => argument.Expression,
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
                _ => null,
            };
            if (target is not null && NameOf(target) is { } assigned)
                entry.Assigned.Add(assigned);
        }

        return entry;
    }

    private static void AddStandIn(SyntaxNode node, HashSet<string> mentions)
    {
        switch (node)
        {
            case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax:
                mentions.Add(TreeTokens.Indexer);
                break;
            case ImplicitObjectCreationExpressionSyntax:
                mentions.Add(TreeTokens.ImplicitCreation);
                mentions.Add(TreeTokens.AnyCreation);
                break;
            case BaseObjectCreationExpressionSyntax:
                mentions.Add(TreeTokens.AnyCreation);
                break;
        }
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => null,
    };

    private static void AddIdentifiers(SyntaxNode node, HashSet<string> identifiers)
    {
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
                identifiers.Add(token.ValueText);
        }
    }

    private static string SimpleName(NameSyntax name)
    {
        var text = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return text.EndsWith("Attribute", StringComparison.Ordinal) && text.Length > 9 ? text.Substring(0, text.Length - 9) : text;
    }
}
