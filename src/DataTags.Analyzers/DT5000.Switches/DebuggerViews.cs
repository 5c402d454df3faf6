using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Switches;

/// <summary>
/// DT5006: <c>[DebuggerDisplay("{Email}")]</c> puts a tagged member on every screen, in every screenshot and every shared dump on which the type is looked at.
/// What the policy lets stand in logs may stand there too.
/// </summary>
internal sealed class DebuggerViews(PrivacySession session)
{
    public const string AttributeName = "DebuggerDisplay";

    public void Report(SyntaxNodeAnalysisContext context)
    {
        if (context.Node is not AttributeSyntax { ArgumentList: { } arguments } attribute || !IsNamed(attribute.Name)
            || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.ToDisplayString() != "System.Diagnostics.DebuggerDisplayAttribute"
            || ViewedType(attribute, arguments, context) is not { } viewed)
        {
            return;
        }

        var members = new ShownMembers(session.Tags, context.CancellationToken);
        foreach (var argument in arguments.Arguments.Where(static argument => argument.NameEquals?.Name.Identifier.ValueText is null or "Name" or "Type"))
        {
            if (context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value is not string text)
                continue;
            foreach (var hole in DebuggerTemplate.Holes(text))
            {
                foreach (var member in members.Of(hole.Expression, viewed))
                    Report(member, hole, argument.Expression, text, viewed, context);
            }
        }
    }

    private void Report(ISymbol member, DebuggerHole hole, ExpressionSyntax argument, string text, ITypeSymbol viewed, SyntaxNodeAnalysisContext context)
    {
        var decisions = session.Tags.Read(member)
            .Select(tag => (tag.Category.Name, Decision: session.Policy.Decide(new PolicyQuestion(tag.Category.Name, SinkKind.Logging), session.Tags.Categories)))
            .Where(static answer => answer.Decision.Verdict != Verdict.Allow && answer.Decision.Severity != PolicySeverity.None)
            .OrderByDescending(static answer => answer.Decision.Severity).ThenBy(static answer => answer.Name, StringComparer.Ordinal);
        if (decisions.FirstOrDefault() is not { Decision: { } decision } worst)
            return;

        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[FindingProperties.Category] = worst.Name;
        properties[FindingProperties.Datum] = FindingReporter.Name(member);
        properties[FindingProperties.DatumId] = FindingReporter.DocId(member);
        properties[FindingProperties.Clause] = decision.ClauseId;
        properties[FindingProperties.Policy] = decision.PackId;
        properties[FindingProperties.Fingerprint] = Fingerprint.Of(RuleIds.ShownInDebugger, FindingReporter.DocId(member), FindingReporter.DocId(viewed));
        // A mask fits where the hole names the member itself.
        if (SymbolEqualityComparer.Default.Equals(ShownMembers.MemberAt(hole.Expression, viewed), member) && hole.Expression is not InvocationExpressionSyntax)
            properties[FindingProperties.Mask] = MaskSuggestion.For(member, worst.Name, session.Tags);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.For(RuleIds.ShownInDebugger),
            PlaceOf(hole.Span, argument, text),
            // Nothing leaves the program by itself, so never is no error here.
            decision.Severity is PolicySeverity.Error ? DiagnosticSeverity.Warning : FindingReporter.SeverityOf(decision.Severity),
            additionalLocations: null,
            properties.ToImmutable(),
            FindingReporter.Name(member),
            worst.Name,
            viewed.Name,
            PolicyWords.Sentence(session.Policy, decision),
            $"{decision.PackId}/{decision.ClauseId}"));
    }

    /// <summary>The hole, where the text stands in the source as it is; else the argument.</summary>
    private static Location PlaceOf(TextSpan hole, ExpressionSyntax argument, string text)
        => argument is LiteralExpressionSyntax { Token: var token } && token.Text.IndexOf(text, StringComparison.Ordinal) is var offset and >= 0
            ? Location.Create(argument.SyntaxTree, new TextSpan(token.SpanStart + offset + hole.Start, hole.Length))
            : argument.GetLocation();

    private static ITypeSymbol? ViewedType(AttributeSyntax attribute, AttributeArgumentListSyntax arguments, SyntaxNodeAnalysisContext context)
    {
        var model = context.SemanticModel;
        if (arguments.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "Target")?.Expression is TypeOfExpressionSyntax target)
            return model.GetTypeInfo(target.Type, context.CancellationToken).Type?.OriginalDefinition;
        return attribute.Parent?.Parent switch
        {
            BaseTypeDeclarationSyntax type => model.GetDeclaredSymbol(type, context.CancellationToken) as ITypeSymbol,
            PropertyDeclarationSyntax property => model.GetTypeInfo(property.Type, context.CancellationToken).Type,
            FieldDeclarationSyntax field => model.GetTypeInfo(field.Declaration.Type, context.CancellationToken).Type,
            _ => null,
        };
    }

    private static bool IsNamed(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText is AttributeName or AttributeName + "Attribute",
        QualifiedNameSyntax qualified => IsNamed(qualified.Right),
        AliasQualifiedNameSyntax alias => IsNamed(alias.Name),
        _ => false,
    };
}
