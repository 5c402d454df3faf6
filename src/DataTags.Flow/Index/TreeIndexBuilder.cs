using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Index;

/// <summary>Reads a tree into its index, in one walk over each member.</summary>
internal sealed class TreeIndexBuilder
{
    /// <summary>All top-level statements of a file are one body.</summary>
    private const string TopLevel = "<top-level>";

    private readonly NameTable _names = new();
    private readonly List<MemberEntry> _members = [];
    private readonly List<TypeEntry> _types = [];
    private readonly NameSet _mentions = new();
    private readonly NameSet _attributes = new();
    private readonly NameSet _signature = new();
    private readonly NameSet _assigned = new();

    public TreeIndex Build(SyntaxNode root)
    {
        var pending = new Stack<(SyntaxNode Node, string Type)>();
        pending.Push((root, ""));
        var program = new List<GlobalStatementSyntax>();
        while (pending.Count > 0)
        {
            var (node, type) = pending.Pop();
            switch (node)
            {
                case CompilationUnitSyntax or BaseNamespaceDeclarationSyntax:
                    foreach (var child in node.ChildNodes())
                        pending.Push((child, type));
                    break;
                case UsingDirectiveSyntax { Alias: { } alias } directive:
                    AddIdentifiers(directive.NamespaceOrType, _signature);
                    AddType(alias.Name.Identifier.ValueText);
                    break;
                case BaseTypeDeclarationSyntax declaration:
                    AddType(declaration);
                    foreach (var child in declaration.ChildNodes().OfType<MemberDeclarationSyntax>())
                        pending.Push((child, declaration.Identifier.ValueText));
                    break;
                case DelegateDeclarationSyntax:
                    break;
                case GlobalStatementSyntax statement:
                    program.Add(statement);
                    break;
                case MemberDeclarationSyntax member:
                    AddMember(member, type);
                    break;
            }
        }

        AddProgram(program);
        _members.Sort(static (left, right) => left.Declaration.SpanStart.CompareTo(right.Declaration.SpanStart));
        return new TreeIndex(_names.ToArray(), [.. _members], [.. _types]);
    }

    private void AddProgram(List<GlobalStatementSyntax> statements)
    {
        if (statements.Count == 0)
            return;
        foreach (var statement in statements)
            AddCode(statement);
        // Children came in reverse: the last one seen is the first of the file.
        _members.Add(Take(statements[^1], _names.Number(TopLevel), _names.Number(""), hasCode: true));
    }

    private void AddType(BaseTypeDeclarationSyntax declaration)
    {
        if (declaration.BaseList is { } list)
            AddIdentifiers(list, _signature);
        AddAttributes(declaration.AttributeLists);
        AddType(declaration.Identifier.ValueText);
        if (declaration is TypeDeclarationSyntax { ParameterList: { } parameters } type)
            AddPrimaryConstructor(type, parameters, _names.Number(declaration.Identifier.ValueText));
    }

    /// <summary>Attribute classes are known by their short name too, as attributes are.</summary>
    private void AddType(string name)
    {
        var bases = _signature.Take();
        foreach (var item in bases)
        {
            _signature.Add(item);
            _signature.Add(_names.Number(AttributeNames.Short(_names.NameOf(item))));
        }

        var entry = new TypeEntry(_names.Number(name), _signature.Take(), _attributes.Take());
        _types.Add(entry);
        if (AttributeNames.Short(name) is var word && word != name)
            _types.Add(entry with { Name = _names.Number(word) });
    }

    /// <summary>A primary constructor runs the initialisers and the base call; its parameters are members of a record.</summary>
    private void AddPrimaryConstructor(TypeDeclarationSyntax type, ParameterListSyntax parameters, int name)
    {
        AddIdentifiers(parameters, _signature, _mentions);
        if (type.BaseList is { } bases)
            AddIdentifiers(bases, _signature, _mentions);
        foreach (var initializer in type.Members.SelectMany(Initializers))
            AddIdentifiers(initializer, _signature, _mentions);
        _members.Add(Take(type, name, name, hasCode: true));
        foreach (var parameter in parameters.Parameters)
        {
            AddAttributes(parameter.AttributeLists);
            if (parameter.Type is not null)
                AddIdentifiers(parameter.Type, _signature);
            _members.Add(Take(type, _names.Number(parameter.Identifier.ValueText), name, isStorage: true));
        }
    }

    private static IEnumerable<SyntaxNode> Initializers(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Where(variable => variable.Initializer is not null).Select(variable => (SyntaxNode)variable.Initializer!),
        PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
        _ => [],
    };

    private void AddMember(MemberDeclarationSyntax member, string typeName)
    {
        var type = _names.Number(typeName);
        switch (member)
        {
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    Read(member, field.Declaration.Type, null);
                    _members.Add(Take(member, _names.Number(variable.Identifier.ValueText), type, isStorage: true, hasCode: variable.Initializer is not null));
                }

                break;
            case PropertyDeclarationSyntax property:
                Read(member, property.Type, null);
                _members.Add(Take(member, _names.Number(property.Identifier.ValueText), type, isStorage: property.ExpressionBody is null, hasCode: HasCode(property)));
                break;
            case IndexerDeclarationSyntax indexer:
                Read(member, indexer.Type, indexer.ParameterList);
                _members.Add(Take(member, type, type, hasCode: true));
                break;
            case EventDeclarationSyntax declared:
                Read(member, declared.Type, null);
                _members.Add(Take(member, _names.Number(declared.Identifier.ValueText), type, hasCode: true));
                break;
            case MethodDeclarationSyntax method:
                Read(member, method.ReturnType, method.ParameterList);
                _members.Add(Take(member, RunsUnnamed(method) ? type : _names.Number(method.Identifier.ValueText), type, hasCode: true));
                break;
            case BaseMethodDeclarationSyntax other:
                Read(member, null, other.ParameterList);
                _members.Add(Take(member, type, type, hasCode: true));
                break;
        }
    }

    private static bool HasCode(PropertyDeclarationSyntax property)
        => property.ExpressionBody is not null || property.Initializer is not null || (property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) ?? false);

    /// <summary>Members that run without being named are known by the name of their type.</summary>
    private static bool RunsUnnamed(MethodDeclarationSyntax method)
        => method.Identifier.ValueText is "ToString" or "GetEnumerator" or "GetAsyncEnumerator" or "Deconstruct" or "Dispose" or "PrintMembers" or "MoveNext";

    private MemberEntry Take(MemberDeclarationSyntax declaration, int name, int type, bool isStorage = false, bool hasCode = false)
        => new(declaration, name, type, _mentions.Take(), _attributes.Take(), _signature.Take(), _assigned.Take(), isStorage, hasCode);

    private void Read(MemberDeclarationSyntax member, TypeSyntax? declaredType, BaseParameterListSyntax? parameters)
    {
        AddAttributes(member.AttributeLists);
        if (declaredType is not null)
            AddIdentifiers(declaredType, _signature);
        if (parameters is not null)
        {
            AddIdentifiers(parameters, _signature);
            foreach (var parameter in parameters.Parameters)
                AddAttributes(parameter.AttributeLists);
        }

        AddCode(member);
    }

    private void AddCode(SyntaxNode code)
    {
        foreach (var item in code.DescendantNodesAndTokens())
        {
            if (item.IsToken)
            {
                if (item.IsKind(SyntaxKind.IdentifierToken))
                    _mentions.Add(_names.Number(item.AsToken().ValueText));
                continue;
            }

            var node = item.AsNode()!;
            AddStandIn(node);
            if (Target(node) is { } target && NameOf(target) is { } assigned)
                _assigned.Add(_names.Number(assigned));
        }
    }

    private void AddStandIn(SyntaxNode node)
    {
        switch (node)
        {
            case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax:
                _mentions.Add(_names.Number(TreeTokens.Indexer));
                break;
            case ImplicitObjectCreationExpressionSyntax:
                _mentions.Add(_names.Number(TreeTokens.ImplicitCreation));
                _mentions.Add(_names.Number(TreeTokens.AnyCreation));
                break;
            case BaseObjectCreationExpressionSyntax:
                _mentions.Add(_names.Number(TreeTokens.AnyCreation));
                break;
        }
    }

    private static ExpressionSyntax? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left,
        ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) => argument.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => null,
    };

    private void AddIdentifiers(SyntaxNode node, NameSet names, NameSet? also = null)
    {
        foreach (var token in node.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken))
                continue;
            var name = _names.Number(token.ValueText);
            names.Add(name);
            also?.Add(name);
        }
    }

    private void AddAttributes(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
                _attributes.Add(_names.Number(AttributeNames.Simple(attribute.Name)));
        }
    }
}
