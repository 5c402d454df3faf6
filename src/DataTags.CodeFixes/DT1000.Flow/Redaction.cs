using System.Globalization;
using DataTags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Flow;

/// <summary>The ways to make a value fit for a sink.</summary>
internal enum RedactionForm
{
    /// <summary>The generated <c>Redacted()</c> copy.</summary>
    RedactedCopy,

    /// <summary>The generated <c>ToLogString()</c>.</summary>
    LogString,

    /// <summary>The mask that the analyzer proposes.</summary>
    Mask,

    /// <summary><c>Masks.Erase</c>, which leaves nothing.</summary>
    Erase,
}

/// <summary>One redaction at one place, known to compile there.</summary>
/// <param name="Target">The expression to wrap.</param>
/// <param name="Form">How.</param>
/// <param name="Method">Name of the method called.</param>
/// <param name="Write">Text of the new expression, from the name of the masks type and the text of the old one.</param>
internal sealed record Redaction(ExpressionSyntax Target, RedactionForm Form, string Method, Func<string, string, string> Write)
{
    private const string EraseMethod = "Erase";
    private const int ShownCharacters = 4;

    public bool UsesMasks => Form is RedactionForm.Mask or RedactionForm.Erase;

    public static INamedTypeSymbol? MasksType(Compilation compilation) => compilation.GetTypeByMetadataName("DataTags.Masks");

    /// <summary>The redaction of that form for the best candidate where it compiles; null if there is none.</summary>
    public static Redaction? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, RedactionForm form)
    {
        if (form != RedactionForm.Erase && IsAdvertising(diagnostic))
            return null;
        return LeakingExpression.Candidates(root, diagnostic)
            .SelectMany(target => Proposals(model, target, diagnostic, form))
            .FirstOrDefault(proposal => SpeculativeFit.Fits(model, proposal.Target, proposal.Write("global::DataTags.Masks", proposal.Target.WithoutTrivia().ToString())));
    }

    /// <summary>Networks match people by masked and hashed values too, so nothing but nothing may go there.</summary>
    private static bool IsAdvertising(Diagnostic diagnostic)
        => diagnostic.Id is RuleIds.Advertising or RuleIds.DerivedDataReachesAdvertising;

    private static IEnumerable<Redaction> Proposals(SemanticModel model, ExpressionSyntax target, Diagnostic diagnostic, RedactionForm form)
    {
        if (model.GetTypeInfo(target).Type is not { TypeKind: not TypeKind.Error } type)
            return [];
        return form switch
        {
            RedactionForm.RedactedCopy => Generated(model, target, type, form, "Redacted"),
            RedactionForm.LogString => Generated(model, target, type, form, "ToLogString"),
            RedactionForm.Mask => diagnostic.Properties.TryGetValue(FindingProperties.Mask, out var mask) && mask is not (null or EraseMethod) ? Masked(model, target, form, mask) : [],
            _ => Masked(model, target, form, EraseMethod),
        };
    }

    private static IEnumerable<Redaction> Generated(SemanticModel model, ExpressionSyntax target, ITypeSymbol type, RedactionForm form, string method)
    {
        var nullable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var holder = nullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var exists = model.LookupSymbols(target.SpanStart, holder, method).Any(static symbol => symbol is IMethodSymbol { IsStatic: false, Parameters.IsEmpty: true, ReturnsVoid: false });
        if (!exists)
            yield break;
        var maybeNull = nullable || model.GetTypeInfo(target).Nullability.FlowState == NullableFlowState.MaybeNull;
        var call = (maybeNull ? "?." : ".") + method + "()";
        yield return new Redaction(target, form, method, (_, text) => (IsPrimary(target) ? text : $"({text})") + call);
    }

    private static IEnumerable<Redaction> Masked(SemanticModel model, ExpressionSyntax target, RedactionForm form, string method)
    {
        if (MasksType(model.Compilation) is not { } masks)
            yield break;
        foreach (var overload in masks.GetMembers(method).OfType<IMethodSymbol>().Where(static candidate => candidate is { IsStatic: true, Parameters.IsEmpty: false }))
        {
            if (OtherArguments(overload) is { } others)
                yield return new Redaction(target, form, method, (type, text) => $"{type}.{method}({(target is ParenthesizedExpressionSyntax ? text.Substring(1, text.Length - 2).Trim() : text)}{others})");
        }
    }

    /// <summary>Lengths get the figures of a receipt; any other argument is the user's choice, so such a mask is not proposed.</summary>
    private static string? OtherArguments(IMethodSymbol method)
    {
        var required = method.Parameters.Skip(1).Where(static parameter => !parameter.IsOptional && !parameter.IsParams).ToArray();
        if (!required.All(static parameter => parameter.Type.SpecialType == SpecialType.System_Int32))
            return null;
        return string.Concat(required.Select(parameter => ", " + (required.Length > 1 ? 1 : ShownCharacters).ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsPrimary(ExpressionSyntax expression)
        => expression is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ThisExpressionSyntax
            or ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax or BaseObjectCreationExpressionSyntax
            || expression.IsKind(SyntaxKind.SuppressNullableWarningExpression);
}
