using DataTags.Flow.Index.Units;
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
    private readonly NameSet _others = new();
    private readonly UnitReader _units;

    public TreeIndexBuilder() => _units = new UnitReader(_names);

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
                case AttributeListSyntax ofAssembly:
                    AddAttributes([ofAssembly]);
                    _attributes.Take();
                    break;
                case UsingDirectiveSyntax { Alias: { } alias } directive:
                    AddIdentifiers(directive.NamespaceOrType, _signature);
                    AddType(alias.Name.Identifier.ValueText, null);
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
        // Children came in reverse: the last one seen is the first of the file.
        statements.Reverse();
        foreach (var statement in statements)
            AddCode(statement);
        var code = Read(units => units.Program(statements));
        _members.Add(Take(statements[0], _names.Number(TopLevel), _names.Number(""), code, MemberTraits.Code));
    }

    private void AddType(BaseTypeDeclarationSyntax declaration)
    {
        if (declaration.BaseList is { } list)
            AddIdentifiers(list, _signature);
        AddAttributes(declaration.AttributeLists);
        AddType(declaration.Identifier.ValueText, declaration);
        if (declaration is TypeDeclarationSyntax { ConstraintClauses: var clauses })
            AddConstraints(clauses);
        if (declaration is TypeDeclarationSyntax { ParameterList: { } parameters } type)
            AddPrimaryConstructor(type, parameters, _names.Number(declaration.Identifier.ValueText));
    }

    /// <summary>A type parameter has what it is constrained to as its base.</summary>
    private void AddConstraints(SyntaxList<TypeParameterConstraintClauseSyntax> clauses)
    {
        foreach (var clause in clauses)
        {
            foreach (var constraint in clause.Constraints)
                AddIdentifiers(constraint, _signature);
            AddType(clause.Name.Identifier.ValueText, null);
        }
    }

    /// <summary>Attribute classes are known by their short name too, as attributes are.</summary>
    private void AddType(string name, BaseTypeDeclarationSyntax? declaration)
    {
        var bases = _signature.Take();
        foreach (var item in bases)
        {
            _signature.Add(item);
            _signature.Add(_names.Number(AttributeNames.Short(_names.NameOf(item))));
        }

        var entry = new TypeEntry(_names.Number(name), _signature.Take(), _attributes.Take(), declaration);
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
        var code = Read(units =>
        {
            units.Parameters(parameters, name);
            units.Capture(parameters);
            if (type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax bases)
                units.ConstructorCall([.. bases.Type.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => _names.Number(token.ValueText))], bases.ArgumentList);
        });
        _members.Add(Take(type, name, name, code, MemberTraits.Code | MemberTraits.Called | MemberTraits.Constructor));
        foreach (var parameter in parameters.Parameters)
        {
            AddAttributes(parameter.AttributeLists);
            if (parameter.Type is not null)
                AddIdentifiers(parameter.Type, _signature);
            _members.Add(Take(type, _names.Number(parameter.Identifier.ValueText), name, MemberCode.Empty, MemberTraits.Storage));
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
                AddField(field, type);
                break;
            case PropertyDeclarationSyntax property:
                AddProperty(property, type);
                break;
            case IndexerDeclarationSyntax indexer:
                Read(member, indexer.Type, indexer.ParameterList);
                Add(member, _names.Number(TreeTokens.Indexer), type, MemberTraits.Code | MemberTraits.Called, (units, name) =>
                {
                    units.Parameters(indexer.ParameterList, name);
                    Accessors(units, indexer, indexer.ExpressionBody, name);
                });
                break;
            case EventDeclarationSyntax declared:
                Read(member, declared.Type, null);
                Add(member, _names.Number(declared.Identifier.ValueText), type, MemberTraits.Code, (units, name) => Accessors(units, declared, null, name));
                break;
            case MethodDeclarationSyntax method:
                AddConstraints(method.ConstraintClauses);
                Read(member, method.ReturnType, method.ParameterList);
                var unnamed = RunsUnnamed(method);
                Add(member, unnamed ? type : _names.Number(method.Identifier.ValueText), type, MemberTraits.Code | MemberTraits.Called | (unnamed ? MemberTraits.Unnamed : MemberTraits.None), (units, name) =>
                {
                    units.Parameters(method.ParameterList, name);
                    units.Body((SyntaxNode?)method.Body ?? method.ExpressionBody);
                });
                break;
            case ConstructorDeclarationSyntax constructor:
                Read(member, null, constructor.ParameterList);
                Add(member, type, type, MemberTraits.Code | MemberTraits.Called | MemberTraits.Constructor, (units, name) =>
                {
                    units.Parameters(constructor.ParameterList, name);
                    if (constructor.Initializer is { } call)
                        units.ConstructorCall(call.IsKind(SyntaxKind.ThisConstructorInitializer) ? [type] : Bases(constructor), call.ArgumentList);
                    units.Body((SyntaxNode?)constructor.Body ?? constructor.ExpressionBody);
                });
                break;
            case BaseMethodDeclarationSyntax other:
                Read(member, null, other.ParameterList);
                Add(member, type, type, MemberTraits.Code | MemberTraits.Unnamed, (units, name) =>
                {
                    units.Parameters(other.ParameterList, name);
                    units.Body((SyntaxNode?)other.Body ?? other.ExpressionBody);
                });
                break;
        }
    }

    private void AddField(BaseFieldDeclarationSyntax field, int type)
    {
        foreach (var variable in field.Declaration.Variables)
        {
            Read(field, field.Declaration.Type, null);
            Add(field, _names.Number(variable.Identifier.ValueText), type, MemberTraits.Storage | (variable.Initializer is null ? MemberTraits.None : MemberTraits.Code), (units, name) =>
            {
                if (variable.Initializer is { } initializer)
                    units.Initializer(name, field.Declaration.Type, initializer.Value);
            });
        }
    }

    private void AddProperty(PropertyDeclarationSyntax property, int type)
    {
        Read(property, property.Type, null);
        var traits = (property.ExpressionBody is null ? MemberTraits.Storage : MemberTraits.None) | (HasCode(property) ? MemberTraits.Code : MemberTraits.None);
        Add(property, _names.Number(property.Identifier.ValueText), type, traits, (units, name) =>
        {
            Accessors(units, property, property.ExpressionBody, name);
            if (property.Initializer is { } initializer)
                units.Initializer(name, property.Type, initializer.Value);
        });
    }

    private static void Accessors(UnitReader units, BasePropertyDeclarationSyntax property, ArrowExpressionClauseSyntax? arrow, int name)
    {
        units.Body(arrow);
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (!accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                units.ValueParameter(property.Type, name);
            units.Body((SyntaxNode?)accessor.Body ?? accessor.ExpressionBody);
        }
    }

    private IEnumerable<int> Bases(SyntaxNode constructor)
        => constructor.Parent is TypeDeclarationSyntax { BaseList: { } list }
            ? [.. list.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => _names.Number(token.ValueText))]
            : [];

    private void Add(MemberDeclarationSyntax member, int name, int type, MemberTraits traits, Action<UnitReader, int> read)
    {
        var code = (traits & MemberTraits.Code) == 0 ? MemberCode.Empty : Read(units => read(units, name));
        _members.Add(Take(member, name, type, code, member.Modifiers.Any(SyntaxKind.StaticKeyword) ? traits | MemberTraits.Static : traits));
    }

    private MemberCode Read(Action<UnitReader> read)
    {
        try
        {
            read(_units);
            return _units.Take(isOpaque: false);
        }
        catch (InsufficientExecutionStackException)
        {
            return _units.Take(isOpaque: true);
        }
    }

    private static bool HasCode(PropertyDeclarationSyntax property)
        => property.ExpressionBody is not null || property.Initializer is not null || (property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) ?? false);

    /// <summary>Members that run without being named are known by the name of their type.</summary>
    private static bool RunsUnnamed(MethodDeclarationSyntax method)
        => method.Identifier.ValueText is "ToString" or "GetEnumerator" or "GetAsyncEnumerator" or "Deconstruct" or "Dispose" or "DisposeAsync" or "PrintMembers" or "MoveNext";

    private MemberEntry Take(MemberDeclarationSyntax declaration, int name, int type, MemberCode code, MemberTraits traits)
    {
        var mentions = _mentions.Take();
        foreach (var known in mentions)
            _others.Add(known);
        _others.Skip();
        code.AddNames(_others);
        return new(declaration, name, type, mentions, _attributes.Take(), _signature.Take(), code, _others.Take(), traits);
    }

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

            AddStandIn(item.AsNode()!);
        }
    }

    private void AddStandIn(SyntaxNode node)
    {
        switch (node)
        {
            case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax:
                _mentions.Add(_names.Number(TreeTokens.Indexer));
                _mentions.Add(_names.Number(TreeTokens.IndexerWrite));
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
