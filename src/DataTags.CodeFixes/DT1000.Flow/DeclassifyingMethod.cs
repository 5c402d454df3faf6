using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DataTags.CodeFixes.Flow;

/// <summary>A method that hands its argument back, and that somebody answers for: <c>[Declassified("…")] private static string DeclassifyEmail(string value) => value;</c></summary>
/// <param name="Target">The expression to wrap.</param>
/// <param name="Holder">The type declaration that gets the method.</param>
/// <param name="Type">The type of the expression, written for that place.</param>
/// <param name="Datum">What is declassified, for the name.</param>
internal sealed record DeclassifyingMethod(ExpressionSyntax Target, TypeDeclarationSyntax Holder, string Type, string Datum)
{
    private const string Placeholder = "TODO: why this is not personal data here, and who says so";

    public static INamedTypeSymbol? AttributeType(Compilation compilation) => compilation.GetTypeByMetadataName("DataTags.DeclassifiedAttribute");

    /// <summary>Null if nothing can be wrapped, or if there is no type that could hold the method.</summary>
    public static DeclassifyingMethod? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        if (AttributeType(model.Compilation) is null)
            return null;
        foreach (var target in LeakingExpression.Candidates(root, diagnostic))
        {
            var holder = target.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault(static type => type is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax);
            if (holder is null || holder.OpenBraceToken.IsKind(SyntaxKind.None) || holder.OpenBraceToken.IsMissing)
                continue;
            var info = model.GetTypeInfo(target);
            if (info.Type is { } type && IsSpeakable(type, model.GetDeclaredSymbol(holder)))
                return new DeclassifyingMethod(target, holder, Write(model, target, type, info.Nullability.FlowState), NameOf(diagnostic));
        }

        return null;
    }

    /// <summary>A method of the type that is the same but for the reason.</summary>
    public string? ExistingName(SemanticModel model)
    {
        var attribute = AttributeType(model.Compilation);
        return model.GetDeclaredSymbol(Holder)?.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method =>
            method is { IsStatic: true, Parameters: [{ Name: "value" } parameter], TypeParameters.IsEmpty: true }
            && method.Name.StartsWith(DefaultName, StringComparison.Ordinal)
            && Write(model, Target, parameter.Type, NullableFlowState.None) == Type
            && method.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)))?.Name;
    }

    public string NewName(SemanticModel model, ICollection<string> taken)
    {
        var members = model.GetDeclaredSymbol(Holder)?.MemberNames.ToArray() ?? [];
        var name = DefaultName;
        for (var number = 2; members.Contains(name, StringComparer.Ordinal) || taken.Contains(name); number++)
            name = DefaultName + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }

    public MemberDeclarationSyntax Declare(string name, string attribute, SyntaxTrivia endOfLine)
    {
        var newLine = endOfLine.ToFullString();
        var text = $"{newLine}[{attribute}(\"{Placeholder}\")]{newLine}private static {Type} {name}({Type} value) => value;{newLine}";
        var method = (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(text)!;

        // The editor asks for the name at once, and with it for the reason one line above.
        return method
            .WithIdentifier(method.Identifier.WithAdditionalAnnotations(RenameAnnotation.Create()))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private string DefaultName => "Declassify" + Datum;

    private static string NameOf(Diagnostic diagnostic)
    {
        var datum = diagnostic.Properties.TryGetValue(FindingProperties.Datum, out var text) ? text ?? "" : "";
        datum = datum.Split(' ')[0];
        datum = new string([.. datum.Substring(datum.LastIndexOf('.') + 1).Where(static character => char.IsLetterOrDigit(character))]);
        return datum.Length == 0 ? "" : char.ToUpperInvariant(datum[0]) + datum.Substring(1);
    }

    private static string Write(SemanticModel model, ExpressionSyntax target, ITypeSymbol type, NullableFlowState state)
    {
        var annotated = state switch
        {
            NullableFlowState.MaybeNull when type.IsReferenceType => type.WithNullableAnnotation(NullableAnnotation.Annotated),
            NullableFlowState.NotNull when type.IsReferenceType => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated),
            _ => type,
        };
        return annotated.ToMinimalDisplayString(model, target.SpanStart);
    }

    /// <summary>The type can be named at the level of the holder's members.</summary>
    private static bool IsSpeakable(ITypeSymbol type, INamedTypeSymbol? holder) => type switch
    {
        { TypeKind: TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer } or { IsAnonymousType: true } or { SpecialType: SpecialType.System_Void } => false,
        ITypeParameterSymbol parameter => parameter.TypeParameterKind == TypeParameterKind.Type && SymbolEqualityComparer.Default.Equals(parameter.DeclaringType, holder),
        IArrayTypeSymbol array => IsSpeakable(array.ElementType, holder),
        INamedTypeSymbol named => named.TypeArguments.All(argument => IsSpeakable(argument, holder)),
        _ => true,
    };
}
