using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Where code says its stores are: options, clients and factories that get a constant region. Clients come out of containers as often as not, so what is
/// said anywhere in the code counts for all sinks of the types that the line names, as long as it is said once.
/// </summary>
internal sealed class RegionSettings
{
    private readonly Lazy<RegionWords> _words;
    private readonly ModelIndex _models;
    private readonly Lazy<ImmutableArray<RegionSettingStatement>> _lines;
    private readonly Lazy<ImmutableArray<(string Types, string Region)>> _settings;

    /// <summary>Nothing is looked for before the first sink asks.</summary>
    public RegionSettings(IEnumerable<ModelStatement> statements, ModelIndex models, Compilation compilation, IEnumerable<SyntaxTree> trees, Func<SyntaxTree, SemanticModel?> modelOf)
    {
        _models = models;
        _words = new(() => RegionWords.Create([.. statements]));
        _lines = new(() => [.. statements.OfType<RegionSettingStatement>().Where(line => IsThere(line, compilation))]);
        _settings = new(() => [.. trees.SelectMany(tree => In(tree, modelOf)).Distinct()]);
    }

    /// <summary>The region of a sink: what the code sets for its type, else what its host names; null when nothing or more than one thing is said.</summary>
    public string? Of(IMethodSymbol sink, string? host)
    {
        var type = MemberNames.Type(sink.ContainingType);
        if (!_lines.Value.IsEmpty && type is not null && _settings.Value.Where(setting => Glob.Matches(setting.Types, type)).Select(static setting => setting.Region).Distinct().ToArray() is [var only])
            return only;
        return _words.Value.OfHost(Channel.HostOf(host));
    }

    /// <summary>Lines on libraries that are not referenced cost nothing.</summary>
    private static bool IsThere(RegionSettingStatement line, Compilation compilation)
        => line.Pattern.TypeName.IndexOf('*') >= 0 || compilation.GetTypesByMetadataName(line.Pattern.TypeName) is { IsEmpty: false };

    private IEnumerable<(string, string)> In(SyntaxTree tree, Func<SyntaxTree, SemanticModel?> modelOf)
    {
        var names = _lines.Value.Select(static line => line.Pattern.MemberName == MemberPattern.Constructor ? LastSegment(line.Pattern.TypeName) : line.Pattern.MemberName).ToImmutableHashSet(StringComparer.Ordinal);
        SemanticModel? model = null;
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var (place, written) = node switch
            {
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when names.Contains(NameOf(assignment.Left)) => (assignment.Left, assignment.Right),
                ObjectCreationExpressionSyntax creation when names.Contains(NameOf(creation.Type)) => (creation, null),
                ImplicitObjectCreationExpressionSyntax creation => (creation, null),
                InvocationExpressionSyntax call when names.Contains(NameOf(call.Expression)) => (call.Expression, null),
                _ => ((ExpressionSyntax?)null, (ExpressionSyntax?)null),
            };
            if (place is null)
                continue;
            model ??= modelOf(tree);
            if (model?.GetSymbolInfo(place).Symbol is not { } symbol)
                continue;
            foreach (var match in _models.MatchesOf(symbol))
            {
                if (match.Statement is RegionSettingStatement setting && ValueAt(setting, match, node, written) is { } value && RegionOf(value, model!) is { } region)
                {
                    var owner = (place is MemberAccessExpressionSyntax access ? model!.GetTypeInfo(access.Expression).Type : node.Parent is InitializerExpressionSyntax { Parent: { } created } ? model.GetTypeInfo(created).Type : null) ?? symbol.ContainingType;
                    foreach (var types in setting.Types.IsEmpty ? [owner.ContainingNamespace.ToDisplayString() + ".*"] : setting.Types.AsEnumerable())
                        yield return (types, region);
                }
            }
        }
    }

    private static ExpressionSyntax? ValueAt(RegionSettingStatement setting, ModelMatch match, SyntaxNode node, ExpressionSyntax? written)
    {
        if (written is not null)
            return setting.Port.Root == PortRoot.Value ? written : null;
        var arguments = node switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments,
            InvocationExpressionSyntax call => call.ArgumentList.Arguments,
            _ => default,
        };
        var ordinal = match.OrdinalOf(setting.Port.Name);
        return ordinal < 0
            ? null
            : arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == setting.Port.Name)?.Expression
                ?? (ordinal < arguments.Count && arguments[ordinal].NameColon is null ? arguments[ordinal].Expression : null);
    }

    /// <summary>What an expression says of a region: a constant word, a member that stands for one, or a call or indexer that is asked with such a word.</summary>
    private string? RegionOf(ExpressionSyntax value, SemanticModel model)
    {
        if (model.GetConstantValue(value) is { HasValue: true, Value: string constant })
            return _words.Value.Of(constant);
        if (model.GetSymbolInfo(value).Symbol is { } symbol)
        {
            if (_models.MatchesOf(symbol).Select(static match => match.Statement).OfType<RegionMemberStatement>().FirstOrDefault() is { } stands)
                return stands.Region;
            if (symbol is ILocalSymbol or IFieldSymbol { IsReadOnly: true } && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial } && initial.SyntaxTree == value.SyntaxTree && initial != value)
                return RegionOf(initial, model);
        }

        var arguments = value switch
        {
            InvocationExpressionSyntax call => call.ArgumentList.Arguments,
            BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments,
            ElementAccessExpressionSyntax access => access.ArgumentList.Arguments,
            _ => default,
        };
        return arguments.Select(argument => argument.Expression == value ? null : RegionOf(argument.Expression, model)).FirstOrDefault(static region => region is not null);
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => "",
    };

    private static string LastSegment(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
